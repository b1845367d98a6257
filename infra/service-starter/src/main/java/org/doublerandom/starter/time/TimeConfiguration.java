package org.doublerandom.starter.time;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.doublerandom.values.OfficialDay;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class TimeConfiguration {
    /** The only source of time for business; without {@code doublerandom.clock-file} no offset is possible. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${doublerandom.clock-file:}") String offsetFile) {
        return offsetFile.isEmpty()
                ? Clock.tick(Clock.system(OfficialDay.ZONE), Duration.ofMillis(1))
                : new BusinessClock(Path.of(offsetFile), OfficialDay.ZONE);
    }
}
