package org.doublerandom.local.county;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.doublerandom.local.stack.Stack;
import org.doublerandom.local.story.Imports;
import org.doublerandom.local.story.People;
import org.doublerandom.local.story.Session;
import org.doublerandom.local.story.Telling;
import tools.jackson.databind.JsonNode;

/**
 * Brings a whole county in: 60,000 targets, 120 inspectors, an upper list that is claimed with two gaps, twelve months of classes. Each step has a
 * key of its own, so that whoever is interrupted goes on.
 */
public final class CountySample {
    private static final long SEED = 20_240_416;
    private static final String API = "/api/directory/v1/";
    private static final String EDITION = "UPPER2024";
    private static final YearMonth NEWEST = YearMonth.of(2024, 3);
    private static final int MONTHS = 12;
    private static final int GAPS = 2;

    private final Stack stack;
    private final Telling telling;
    private final Session admin;
    private final Imports tables;
    private final Imports classes;

    private CountySample(Stack stack, PrintStream out) {
        People people = new People(stack.gateway(), stack.accounts());
        this.stack = stack;
        this.telling = new Telling(out);
        this.admin = people.as("admin");
        this.tables = new Imports(admin, people.as("admin-2"));
        this.classes = new Imports(people.as("creditofficer"), people.as("creditofficer-2"));
    }

    public static void tell(Stack stack, PrintStream out) {
        out.println("The county: 青禾县 (fictional), 60,000 targets from the seed " + SEED);
        new CountySample(stack, out).play();
    }

    private void play() {
        bring("TAG_MAPPING", text("tag-mapping.csv"));
        TargetRows targets = new TargetRows(SEED);
        List<String> rows = targets.lines();
        JsonNode brought = bring("TARGETS", joined(rows));
        told("检查对象", brought);
        telling.say("退回的原因：%s", faults(brought));
        told("执法检查人员", bring("INSPECTORS", joined(new InspectorRows(SEED).lines())));
        claim();
        ClassRows snapshots = new ClassRows(SEED, targets.enterprises());
        for (int n = MONTHS - 1; n >= 0; n--) {
            YearMonth month = NEWEST.minusMonths(n);
            classes.bring(API + "imports/classes?mode=SKIP", bytes(joined(snapshots.lines(month))), "county-" + month);
        }
        telling.say("%d 个月的信用风险分类导入，最新为 %s", MONTHS, NEWEST);
        JsonNode quality = admin.get(API + "quality").accepted().json();
        telling.say("数据质量：%s", quality);
    }

    private JsonNode bring(String kind, String table) {
        return tables.bring(API + "imports?kind=" + kind + "&mode=SKIP", bytes(table), "county-" + kind);
    }

    private void told(String what, JsonNode brought) {
        telling.say(
                "%s：%d 行导入，%d 行退回，%d 行待确认",
                what,
                brought.path("accepted").asLong(),
                brought.path("refused").asLong(),
                brought.path("pending").asLong());
    }

    private static Map<String, Integer> faults(JsonNode brought) {
        Map<String, Integer> faults = new TreeMap<>();
        brought.path("errors").forEach(error -> faults.merge(error.path("code").asString(), 1, Integer::sum));
        return faults;
    }

    /** All items but two, unit by unit. */
    private void claim() {
        admin.post(
                        API + "editions",
                        Map.of(
                                "id", EDITION,
                                "issuer", "云岭省市场监督管理局",
                                "level", "PROVINCE",
                                "edition", "2024",
                                "issuedOn", "2024-01-10"),
                        "county-edition")
                .accepted();
        tables.bring(
                API + "imports?kind=UPPER_ITEMS&mode=REFUSE&list=" + EDITION,
                bytes(text("items-zhejiang-2017.csv")),
                "county-upper");
        List<JsonNode> items = admin.rows(API + "editions/" + EDITION + "/items");
        for (int n = 0; n < items.size() - GAPS; n++) {
            String number = items.get(n).path("number").asString();
            admin.post(
                            API + "editions/" + EDITION + "/items/" + number + "/claim",
                            Map.of("unit", "00000000" + (n % Words.TOWNS.size() + 1), "category", "GENERAL"),
                            "county-claim-" + number)
                    .accepted();
        }
        JsonNode gaps =
                admin.get(API + "editions/" + EDITION + "/gaps").accepted().json();
        telling.say("上级清单 %d 项，认领 %d 项；未认领：%s", items.size(), items.size() - GAPS, gaps);
    }

    private String text(String table) {
        try {
            Path file = stack.home().sample().resolve(table);
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static byte[] bytes(String table) {
        return table.getBytes(StandardCharsets.UTF_8);
    }
}
