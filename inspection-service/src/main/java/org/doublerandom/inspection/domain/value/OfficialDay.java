package org.doublerandom.inspection.domain.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar day that an instant belongs to in China, where deadlines are counted. */
public final class OfficialDay {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private OfficialDay() {}

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, CHINA);
    }
}
