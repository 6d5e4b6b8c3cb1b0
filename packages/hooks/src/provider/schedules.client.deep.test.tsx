import { testSchedules } from '../fixtures/schedules/testSchedules.js'

testSchedules('client', 4000)
