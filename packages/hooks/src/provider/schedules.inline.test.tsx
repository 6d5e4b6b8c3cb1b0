import { testSchedules } from '../fixtures/schedules/testSchedules.js'

testSchedules('inline', 400)
