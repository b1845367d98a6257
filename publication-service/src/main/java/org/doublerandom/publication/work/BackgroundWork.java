package org.doublerandom.publication.work;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.doublerandom.facts.work.Sweeps;
import org.doublerandom.publication.application.CopyFrame;
import org.doublerandom.publication.application.MissingCalendar;
import org.doublerandom.publication.application.ReadRegisters;
import org.doublerandom.publication.application.RecountDeadlines;
import org.doublerandom.publication.application.WatchLogs;
import org.doublerandom.publication.domain.log.LogWatch;
import org.doublerandom.publication.domain.register.DoubledNight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Copies the frames that draws will choose from; looks for deadlines that a new calendar has made certain, for the calendar that should be there by now, and for what was
 * rewritten: logs, and registers of a night.
 */
@Component
class BackgroundWork {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final Duration NOW_AND_THEN = Duration.ofMinutes(10);
    private static final Duration AT_ONCE = Duration.ofMillis(500);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration DAILY = Duration.ofDays(1);

    BackgroundWork(
            RecountDeadlines deadlines,
            MissingCalendar calendar,
            CopyFrame frames,
            WatchLogs logs,
            ReadRegisters registers,
            Sweeps sweeps,
            MeterRegistry metrics) {
        sweeps.sweep("provisional deadlines", NOW_AND_THEN, deadlines::waiting, deadlines::recount);
        sweeps.sweep("missing calendar", DAILY, calendar::years, BackgroundWork::alert);
        sweeps.sweep("copies of frames", AT_ONCE, frames::waiting, frames::copy);
        sweeps.sweep("failed copies of frames", NOW_AND_THEN, frames::failed, frames::again);
        sweeps.sweep("logs of the authorities", SOON, logs::due, authority -> alert(logs.compare(authority)));
        sweeps.sweep("registers of the nights", DAILY, registers::doubled, BackgroundWork::alert);
        Gauge.builder(
                        "doublerandom.register.doubled",
                        registers,
                        read -> read.doubled().size())
                .description("Nights of which more than one root of a register was told")
                .register(metrics);
        Gauge.builder("doublerandom.log.wrong", logs, WatchLogs::wrong)
                .description("Authorities whose log is not served as it was told")
                .register(metrics);
        Gauge.builder(
                        "doublerandom.calendar.missing",
                        calendar,
                        missing -> missing.years().size())
                .description("Years whose official calendar should be known by now, and is not")
                .register(metrics);
    }

    private static void alert(LogWatch watch) {
        if (!watch.isSound()) {
            LOG.error(
                    "the log of {} is not served as it was told, since {}: {}",
                    watch.authority(),
                    watch.wrongSince(),
                    watch.differences());
        }
    }

    private static void alert(DoubledNight night) {
        LOG.error("more than one root was told of the register of {}, night of {}", night.authority(), night.night());
    }

    private static void alert(int year) {
        LOG.error("no official calendar of {}: deadlines that reach into it are provisional", year);
    }
}
