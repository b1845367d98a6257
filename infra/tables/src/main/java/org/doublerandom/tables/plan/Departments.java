package org.doublerandom.tables.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is meant where a cell of a plan names departments, their levels or their units. */
final class Departments {
    private static final Pattern LEVELS = Pattern.compile("^[省市县区旗](?:[、,(/]|级).*");
    private static final Pattern UNIT = Pattern.compile(".*(?:[股科处室队所站]|中心)(?:\\(.*\\))?$");
    private static final Pattern OFFICE_OF_ITS_OWN = Pattern.compile(".*(?:办公室|管理处|事务所)$");
    private static final Pattern LEADS =
            Pattern.compile("(?:^|[,;、。由])(?:[省市县区]级?)?([\\p{IsHan}]{2,12}?)(?:行政|主管)?部门牵头");
    private static final Pattern UP_TO_LEVEL = Pattern.compile("^.*级");
    private static final Pattern ENDING = Pattern.compile("(?:行政|主管)?(?:部门|局|委员会|委|厅)$");
    private static final Pattern BETWEEN = Pattern.compile("[、,;]");

    private Departments() {}

    /** Whether authorities of a level are meant, and not one of them. */
    static boolean isLevel(String words) {
        return LEVELS.matcher(Wording.plain(words)).matches();
    }

    /** Whether it is a unit inside an authority. */
    static boolean isUnit(String words) {
        String plain = Wording.plain(words);
        return UNIT.matcher(plain).matches()
                && !OFFICE_OF_ITS_OWN.matcher(plain).matches();
    }

    /** Which department duties say leads, e.g. 教育 of 市级教育部门牵头发起; empty where they do not. */
    static String leading(String duties) {
        Matcher leads = LEADS.matcher(Wording.plain(duties));
        return leads.find() ? leads.group(1) : "";
    }

    /** Whether both name the same department, of whatever level. */
    static boolean isSame(String one, String other) {
        return root(one).equals(root(other));
    }

    /** The departments of a list with one level before and one ending behind them all, without one of them. */
    static String others(String list, String without) {
        return named(list).filter(each -> !isSame(each, without)).collect(Collectors.joining("、"));
    }

    private static Stream<String> named(String list) {
        List<String> names =
                List.of(BETWEEN.split(UP_TO_LEVEL.matcher(Wording.plain(list)).replaceFirst("")));
        return names.stream().map(name -> ENDING.matcher(name).find() ? name : name + "部门");
    }

    private static String root(String name) {
        String plain = UP_TO_LEVEL.matcher(Wording.plain(name)).replaceFirst("");
        return ENDING.matcher(plain).replaceFirst("");
    }
}
