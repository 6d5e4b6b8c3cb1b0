import { testSchedules } from '../fixtures/schedules/testSchedules.js'

testSchedules('fetcher', 800)
