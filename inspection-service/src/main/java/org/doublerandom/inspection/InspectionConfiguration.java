package org.doublerandom.inspection;

import java.util.Locale;
import org.doublerandom.inspection.domain.assignment.NoticeCode;
import org.doublerandom.inspection.domain.assignment.NoticeCodes;
import org.doublerandom.inspection.domain.sheet.DeadlineClock;
import org.doublerandom.starter.command.ServiceKey;
import org.doublerandom.workingdays.WorkingDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InspectionConfiguration {

    @Bean
    DeadlineClock deadlineClock() {
        return new DeadlineClock(WorkingDays.official());
    }

    @Bean
    NoticeCodes noticeCodes(ServiceKey key) {
        return inspection -> new NoticeCode(
                key.sign("notice\n" + inspection, NoticeCode.CHARACTERS).toUpperCase(Locale.ROOT));
    }
}
