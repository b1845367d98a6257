package org.doublerandom.local.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.doublerandom.local.county.Words.Trade;

/** The register's export: sound rows of every kind, and here and there one that a spreadsheet or a clerk has spoilt. */
final class TargetRows {
    static final String HEADER = "统一社会信用代码,主体类型,名称,住所,行政区划代码,行业代码,成立日期,登记状态,注销日期,经营范围";

    /** How many of each kind, in this order. */
    private enum Kind {
        ENTERPRISE(18_000),
        SOLE_PROPRIETOR(38_500),
        COOPERATIVE(900),
        BRANCH(1_400),
        PRODUCT(400),
        PROJECT(250),
        SITE(350),
        EQUIPMENT(200);

        private final int rows;

        Kind(int rows) {
            this.rows = rows;
        }
    }

    /** What is wrong with a row. */
    private static final List<Fault> FAULTS = List.of(
            row -> row.with(0, Codes.unfitting(row.code())),
            row -> row.with(0, "9.13E+17"),
            row -> row.with(0, Codes.citizen(Math.floorMod(row.code().hashCode(), 1_000))),
            row -> row.with(6, "45352"),
            row -> row.with(4, "12"),
            row -> row.with(1, "SHOP"),
            row -> row.with(3, ""),
            row -> row.with(6, "2099-01-01"),
            row -> row.with(2, "青禾县\uE123店"),
            row -> row.with(7, "未知"));

    private static final int FAULTS_OF_A_KIND = 12;
    private static final LocalDate FIRST_DAY = LocalDate.of(1998, 1, 1);
    private static final LocalDate CLOSING_DAY = LocalDate.of(2024, 1, 15);
    private static final int DAYS = 9_000;
    /** Sole proprietors whose number is still the one from before 2015. */
    private static final int EVERY_OLD_NUMBER = 25;

    private static final int EVERY_WITHOUT_NAME = 400;
    private static final int EVERY_CLOSED = 20;

    private final Random random;
    private final List<String> enterprises = new ArrayList<>();

    private interface Fault {
        Row of(Row sound);
    }

    private record Row(List<String> cells) {
        String code() {
            return cells.get(0);
        }

        Row with(int cell, String text) {
            List<String> changed = new ArrayList<>(cells);
            changed.set(cell, text);
            return new Row(changed);
        }

        String line() {
            return String.join(",", cells);
        }
    }

    TargetRows(long seed) {
        this.random = new Random(seed);
    }

    /** All rows, header first: 60,000 sound ones, and 120 that are not. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        int n = 0;
        for (Kind kind : Kind.values()) {
            for (int i = 0; i < kind.rows; i++) {
                n++;
                Row row = row(kind, n);
                lines.add(row.line());
                if (kind == Kind.ENTERPRISE) {
                    enterprises.add(row.code());
                }
            }
        }
        spoil(lines);
        return lines;
    }

    /** Of the enterprises among them, in that order. */
    List<String> enterprises() {
        return List.copyOf(enterprises);
    }

    /** Between the sound rows, of businesses that have no other. */
    private void spoil(List<String> lines) {
        int n = 1_000_000;
        for (int i = 0; i < FAULTS_OF_A_KIND * FAULTS.size(); i++) {
            n++;
            String spoilt =
                    FAULTS.get(i % FAULTS.size()).of(row(Kind.ENTERPRISE, n)).line();
            lines.add(1 + random.nextInt(lines.size()), spoilt);
        }
    }

    private Row row(Kind kind, int n) {
        int town = random.nextInt(Words.TOWNS.size());
        Trade trade = pick(kind == Kind.SOLE_PROPRIETOR ? Words.SHOP_TRADES : Words.COMPANY_TRADES);
        LocalDate registered = FIRST_DAY.plusDays(random.nextInt(DAYS));
        boolean isClosed = n % EVERY_CLOSED == 0;
        return new Row(List.of(
                code(kind, n),
                kind.name(),
                name(kind, n, Words.TOWNS.get(town), trade),
                "青禾县" + Words.TOWNS.get(town) + pick(Words.STREETS) + n + "号",
                "00000000" + (town + 1),
                isBusiness(kind) ? trade.industry() : "",
                registered.toString(),
                isClosed ? "注销" : "存续",
                isClosed ? CLOSING_DAY.toString() : "",
                scope(kind, trade)));
    }

    private static boolean isBusiness(Kind kind) {
        return kind.ordinal() <= Kind.BRANCH.ordinal();
    }

    private static String code(Kind kind, int n) {
        return switch (kind) {
            case ENTERPRISE, BRANCH -> Codes.credit("91", n);
            case SOLE_PROPRIETOR -> n % EVERY_OLD_NUMBER == 0 ? Codes.register(n) : Codes.credit("92", n);
            case COOPERATIVE -> Codes.credit("93", n);
            // They get a number of the directory's own.
            case PRODUCT, PROJECT, SITE, EQUIPMENT -> "";
        };
    }

    private String name(Kind kind, int n, String town, Trade trade) {
        String firm = "青禾县" + pick(Words.FIRSTS) + pick(Words.FIRSTS) + pick(Words.FIRSTS);
        return switch (kind) {
            case ENTERPRISE -> firm + trade.word();
            case SOLE_PROPRIETOR ->
                n % EVERY_WITHOUT_NAME == 0
                        ? ""
                        : "青禾县" + town + pick(Words.SURNAMES) + "家" + pick(Words.SHOPS) + trade.word();
            case COOPERATIVE -> firm + "果品专业合作社";
            case BRANCH -> firm + trade.word() + town + "分公司";
            case PRODUCT -> firm + "牌食品" + n;
            case PROJECT -> town + "第" + n + "号工程";
            case SITE -> town + "第" + n + "号市场";
            case EQUIPMENT -> "第" + n + "号电梯";
        };
    }

    private static String scope(Kind kind, Trade trade) {
        return switch (kind) {
            case SOLE_PROPRIETOR -> trade.scope() + ";个体工商户";
            case COOPERATIVE -> "农民专业合作社";
            case EQUIPMENT -> "特种设备使用单位";
            default -> trade.scope();
        };
    }

    private <T> T pick(List<T> words) {
        return words.get(random.nextInt(words.size()));
    }
}
