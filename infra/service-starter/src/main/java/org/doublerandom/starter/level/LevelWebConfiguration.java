package org.doublerandom.starter.level;

import org.doublerandom.facts.level.Level;
import org.doublerandom.facts.level.StreamsAhead;
import org.doublerandom.starter.security.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class LevelWebConfiguration {
    @Bean
    FilterRegistrationBean<LevelFilter> levelFilter(
            Level level, ProblemWriter problems, @Value("${doublerandom.while-not-level:}") String healing) {
        FilterRegistrationBean<LevelFilter> registration =
                new FilterRegistrationBean<>(new LevelFilter(level, problems, HealingCommands.parse(healing)));
        // After Spring Security (-100), before the command is noted (0).
        registration.setOrder(-1);
        return registration;
    }

    @Bean
    StreamsAheadController streamsAheadController(StreamsAhead streams, Level level) {
        return new StreamsAheadController(streams, level);
    }
}
