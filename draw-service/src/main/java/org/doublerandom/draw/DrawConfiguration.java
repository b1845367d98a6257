package org.doublerandom.draw;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.draw.domain.batch.Suites;
import org.doublerandom.draw.domain.entry.SupervisionClock;
import org.doublerandom.starter.security.Authorities;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.workingdays.WorkingDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DrawConfiguration {

    /** A code that is none of the installation's is refused at the start: a slip would leave an authority with the other suite. */
    @Bean
    Suites suites(@Value("${doublerandom.draw.sm3-authorities:}") List<String> sm3, Authorities authorities) {
        Set<AuthorityCode> chosen = sm3.stream().map(AuthorityCode::new).collect(Collectors.toUnmodifiableSet());
        chosen.forEach(authorities::nameOf);
        return new Suites(chosen);
    }

    @Bean
    SupervisionClock supervisionClock() {
        return new SupervisionClock(WorkingDays.official());
    }
}
