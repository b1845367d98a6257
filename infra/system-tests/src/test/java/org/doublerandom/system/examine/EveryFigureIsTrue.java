package org.doublerandom.system.examine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a year are what one counts by hand in the directory, in the inspections and in the publications. */
final class EveryFigureIsTrue implements Promise {
    static final String FIGURE = "/api/publication/v1/kpis/%s?year=%d";
    static final int YEAR = 2024;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Override
    public List<String> brokenIn(Snapshot installation) {
        List<String> broken = new ArrayList<>();
        compare(installation, "F2", inspectedEnterprises(installation), enterprises(installation), broken);
        compare(
                installation,
                "F3",
                count(installation, EveryFigureIsTrue::isInTime),
                count(installation, file -> isPublished(file) || deadline(file).isBefore(installation.today())),
                broken);
        return broken;
    }

    private static void compare(
            Snapshot installation, String code, long numerator, long denominator, List<String> broken) {
        JsonNode shown =
                new JsonMapper().readTree(installation.served().getOrDefault(FIGURE.formatted(code, YEAR), "{}"));
        long shownNumerator = shown.path("numerator").asLong(-1);
        long shownDenominator = shown.path("denominator").asLong(-1);
        if (shownNumerator != numerator || shownDenominator != denominator) {
            broken.add(code + " is shown as " + shownNumerator + " / " + shownDenominator + ", counted by hand it is "
                    + numerator + " / " + denominator);
        }
    }

    /** Those with a result that was accepted in the year, each once. */
    private static long inspectedEnterprises(Snapshot installation) {
        return installation.store("inspection").all("inspections").stream()
                .map(Store::stateOf)
                .filter(inspection ->
                        Store.text(inspection, "assignment.target.kind").equals("ENTERPRISE"))
                .filter(inspection -> Store.at(inspection, "record.acceptance.at") instanceof Date accepted
                        && accepted.toInstant().atZone(CHINA).getYear() == YEAR)
                .map(inspection -> Store.text(inspection, "assignment.target.target|assignment.target._id"))
                .distinct()
                .count();
    }

    /** Those that existed at the end of the year before. */
    private static long enterprises(Snapshot installation) {
        String end = (YEAR - 1) + "-12-31";
        return installation.store("directory").all("targets").stream()
                .filter(target -> Store.text(target, "kind").equals("ENTERPRISE"))
                .filter(target -> Store.text(target, "registered").compareTo(end) <= 0)
                .filter(target -> target.get("closed") == null
                        || Store.text(target, "closed").compareTo(end) > 0)
                .count();
    }

    private static long count(Snapshot installation, Predicate<Document> files) {
        return installation.store("publication").all("publications").stream()
                .map(Store::stateOf)
                .filter(file -> Store.text(file, "clock.endedOn").startsWith(YEAR + "-"))
                .filter(files)
                .count();
    }

    private static boolean isPublished(Document file) {
        return !Store.text(file, "made.publishedOn").isEmpty();
    }

    private static boolean isInTime(Document file) {
        return isPublished(file)
                && Store.text(file, "made.publishedOn")
                                .compareTo(Store.text(file, "clock.deadline.date|clock.deadline"))
                        <= 0;
    }

    private static LocalDate deadline(Document file) {
        return LocalDate.parse(Store.text(file, "clock.deadline.date|clock.deadline"));
    }
}
