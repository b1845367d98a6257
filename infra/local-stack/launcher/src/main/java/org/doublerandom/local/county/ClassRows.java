package org.doublerandom.local.county;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The snapshots of credit-risk classes: most enterprises keep theirs from one month to the next. */
final class ClassRows {
    private static final int CHANGES_IN_A_THOUSAND = 15;

    private final Random random;
    private final List<String> enterprises;
    private final char[] classes;

    ClassRows(long seed, List<String> enterprises) {
        this.random = new Random(seed);
        this.enterprises = enterprises;
        this.classes = new char[enterprises.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = drawn();
        }
    }

    /** The rows of the next month, header first. */
    List<String> lines(YearMonth month) {
        List<String> lines = new ArrayList<>(List.of("统一社会信用代码,信用风险分类,月份"));
        for (int i = 0; i < classes.length; i++) {
            if (random.nextInt(1_000) < CHANGES_IN_A_THOUSAND) {
                classes[i] = drawn();
            }
            lines.add(enterprises.get(i) + "," + classes[i] + "," + month);
        }
        return lines;
    }

    private char drawn() {
        int of100 = random.nextInt(100);
        return of100 < 55 ? 'A' : of100 < 85 ? 'B' : of100 < 96 ? 'C' : 'D';
    }
}
