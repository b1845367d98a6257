package org.doublerandom.draw;

import org.doublerandom.draw.domain.entry.SupervisionClock;
import org.doublerandom.workingdays.WorkingDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DrawConfiguration {

    @Bean
    SupervisionClock supervisionClock() {
        return new SupervisionClock(WorkingDays.official());
    }
}
