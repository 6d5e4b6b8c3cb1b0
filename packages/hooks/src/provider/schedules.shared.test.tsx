import { testSchedules } from '../fixtures/schedules/testSchedules.js'

testSchedules('shared', 200)
