package org.doublerandom.publication.web.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.doublerandom.values.OfficialDay;

/** How the page writes days and moments. */
final class Chinese {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日 HH:mm").withZone(OfficialDay.ZONE);

    private Chinese() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
