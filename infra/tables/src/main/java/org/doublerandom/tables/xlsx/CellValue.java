package org.doublerandom.tables.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.doublerandom.tables.line.Cell;

/** What a spreadsheet's cell holds, as a person would copy it: the number behind a date or a share is not shown to anybody. */
record CellValue(boolean from1904) {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    // What is greater is no figure of a table, and its digits would fill the memory.
    private static final double MOST = 1e30;
    private static final MathContext SHOWN = new MathContext(15);
    private static final int SECONDS_A_DAY = 24 * 60 * 60;
    // The last day of the year 9999: a greater number is no date, whatever its format.
    private static final double LAST_DAY = 2_958_465;
    // Texts in quotes, escaped characters, colours and locales say nothing about what the format shows.
    private static final Pattern SAYS_NOTHING = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.");
    private static final Pattern DATE_LETTERS = Pattern.compile("[yd年月日]", Pattern.CASE_INSENSITIVE);
    private static final Pattern FAILED = Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!)");
    private static final Pattern DIGITS = Pattern.compile("[0#?]");

    Cell of(org.dhatim.fastexcel.reader.Cell cell) {
        String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
        return switch (cell.getType()) {
            case EMPTY -> Cell.EMPTY;
            case ERROR -> new Cell(raw, Cell.Kind.ERROR);
            case BOOLEAN -> Cell.text(raw.equals("1") ? "TRUE" : "FALSE");
            case STRING -> Cell.text(String.valueOf(cell.getValue()));
            case NUMBER -> number(raw, cell);
            case FORMULA -> formula(raw, cell);
        };
    }

    /** By the value that was stored with it: nothing is computed here. */
    private Cell formula(String raw, org.dhatim.fastexcel.reader.Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal) {
            return number(raw, cell);
        }
        if (value == null && raw.isEmpty()) {
            return new Cell("no value stored", Cell.Kind.ERROR);
        }
        String text = value == null ? raw : String.valueOf(value);
        return FAILED.matcher(text).matches() ? new Cell(text, Cell.Kind.ERROR) : Cell.text(text);
    }

    private Cell number(String raw, org.dhatim.fastexcel.reader.Cell cell) {
        if (raw.isEmpty()) {
            return Cell.EMPTY;
        }
        double value = Double.parseDouble(raw);
        if (Math.abs(value) > MOST) {
            return new Cell("a number out of range", Cell.Kind.ERROR);
        }
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        int id = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
        if (isDate(id, format) && value >= 1 && value <= LAST_DAY) {
            return new Cell(date(value), Cell.Kind.DATE);
        }
        // As many digits as a spreadsheet shows and keeps: 0.29, not 0.28999999999999998.
        BigDecimal digits = new BigDecimal(raw, SHOWN);
        if (format.contains("%")) {
            return Cell.text(plain(digits.movePointRight(2)) + "%");
        }
        return new Cell(plain(digits), Cell.Kind.NUMBER);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String date(double serial) {
        long days = (long) serial;
        long seconds = Math.round((serial - days) * SECONDS_A_DAY);
        LocalDate day = (from1904 ? DAY_ZERO_OF_1904 : DAY_ZERO).plusDays(days + seconds / SECONDS_A_DAY);
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY);
        return time.equals(LocalTime.MIDNIGHT) ? day.toString() : WITH_TIME.format(LocalDateTime.of(day, time));
    }

    /** Formats of dates that are built in (ECMA-376 part 1, 18.8.30, the Chinese ones included), and those that show a day or year. */
    private static boolean isDate(int id, String format) {
        if (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 58) {
            return true;
        }
        String shown = SAYS_NOTHING.matcher(format).replaceAll("");
        return DATE_LETTERS.matcher(shown + chineseIn(format)).find()
                && !DIGITS.matcher(shown).find();
    }

    /** {@code yyyy"年"m"月"}: the Chinese stand in quotes. */
    private static String chineseIn(String format) {
        return format.contains("年") || format.contains("月") ? "年" : "";
    }
}
