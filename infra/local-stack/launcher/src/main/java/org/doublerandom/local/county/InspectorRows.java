package org.doublerandom.local.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** 120 officers in eight units, each with a certificate; two of them expire within the year. */
final class InspectorRows {
    private static final int OFFICERS = 120;
    private static final List<String> TAGS =
            List.of("FOOD;GENERAL", "GENERAL;LAW", "DRUG;GENERAL", "EQUIPMENT", "GENERAL");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int EXPIRING = 60;

    private final Random random;

    InspectorRows(long seed) {
        this.random = new Random(seed);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(
                List.of("inspector,person,name,unit,unitName,certificate,issuer,validFrom,validTo,tags,cap"));
        for (int n = 0; n < OFFICERS; n++) {
            int unit = n % Words.TOWNS.size();
            lines.add(String.join(
                    ",",
                    "I" + letters(),
                    "p-county-" + n,
                    Words.SURNAMES.get(random.nextInt(Words.SURNAMES.size() - 2))
                            + Words.FIRSTS.get(random.nextInt(Words.FIRSTS.size())),
                    "00000000" + (unit + 1),
                    Words.TOWNS.get(unit) + "市场监督管理所",
                    "C%09d".formatted(n),
                    "青禾县人民政府",
                    "2020-01-01",
                    n % EXPIRING == 0 ? "2024-05-31" : "2029-12-31",
                    TAGS.get(n % TAGS.size()),
                    "60"));
        }
        return lines;
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }
}
