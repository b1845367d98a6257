package org.doublerandom.workingdays;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.TreeSet;

/** One year as the State Council has arranged it: days off and the make-up days (调休) that are worked for them. */
public final class OfficialCalendar {

    private static final Set<MonthDay> FIXED_HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 2),
            MonthDay.of(10, 1),
            MonthDay.of(10, 2),
            MonthDay.of(10, 3));

    private final int year;
    private final Set<LocalDate> holidays;
    private final Set<LocalDate> makeUpDays;

    OfficialCalendar(int year, Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {
        this.year = year;
        this.holidays = new TreeSet<>(holidays);
        this.makeUpDays = new TreeSet<>(makeUpDays);
    }

    /** Reads a published file ({@code date,type,name}); one wrong line and the whole file is refused. */
    public static OfficialCalendar parse(int year, byte[] file) {
        return CalendarFile.parse(year, decode(file));
    }

    public int year() {
        return year;
    }

    boolean isWorkingDay(LocalDate day) {
        return makeUpDays.contains(day) || (!isWeekend(day) && !holidays.contains(day));
    }

    /**
     * A guess for a year that has not been arranged yet: Monday to Friday, without the statutory holidays that are fixed
     * to a date of the solar calendar (全国年节及纪念日放假办法, in force since 2025, Art. 2).
     */
    static boolean isProbablyWorkingDay(LocalDate day) {
        return !isWeekend(day) && !FIXED_HOLIDAYS.contains(MonthDay.from(day));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static String decode(byte[] file) {
        try {
            // a new decoder reports malformed input, the String constructor would replace it silently
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableCalendar(0, "bytes that are not UTF-8", "UTF-8");
        }
    }
}
