package org.doublerandom.contracts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What known values of one kind have in common. By its shape, not by its number, is known what an entry demands: there are entries
 * that nobody here has seen.
 */
public enum KnownShape {
    DIGEST_OF_TEXT(said("\\btext\\b")),
    TREE(of("leaves", "value")),
    ALLOCATION(of("eligible", "ratio_minimum", "value")),
    COMMITMENTS(said("^commitments?\\b")),
    DIGEST_OF_FILE(said("^digest of demo/")),
    SEED(said("^demo seed\\b")),
    KEYS(said("^key[TA]\\b")),
    TICKET(said("^tickets? of\\b")),
    SUCCESSORS(said("^stratum .* struck$")),
    OTHER_CONFLICTS(said("^a fresh assignment\\b(?!.*\\binfeasible\\b)").giving("conflicts", "level", "pairs")),
    INFEASIBLE(said("\\binfeasible\\b")),
    ROOT(said("^root\\b")),
    LOWEST_TICKETS(said("\\bprimaries \\(ticket, id\\)")),
    DICE(said("^dice\\b")),
    READINGS(said("^witnesses\\b")),
    PSEUDONYMS(said("^pseudonyms of\\b")),
    DRAW_BY_DICE(of(
                    "suite",
                    "announcement",
                    "reveals",
                    "throws",
                    "value",
                    "pool?",
                    "roster?",
                    "conflicts?",
                    "roster and conflicts?",
                    "rank ranges of the scheme?")
            .giving(
                    "announcement digest",
                    "beacon value",
                    "seed text",
                    "seed",
                    "outcome",
                    "outcome digest",
                    "pools of the sub-batches")),
    STEPS(of("draw", "steps").giving("struck", "successor", "teams", "how", "level", "x", "open places")),
    ALLOWED_OR_NOT(of("draw", "cases").withCases("conflicts", "begun")),
    DIAGNOSES(of("draw", "cases")
            .withCases("roster", "slots")
            .giving("filled", "places", "lifting one alone suffices", "short", "inspectors", "can take")),
    CHAIN(of("suite", "records", "details", "value").giving("digests", "verdict", KnownShape.REPLAY)),
    CHAINS(of("suite?", "cases")
            .withCases("chain", "records")
            .giving("bad", "rule", "open", "verdict", KnownShape.REPLAY)),
    CHAINS_WITH_RESULTS(of("suite?", "cases").withCases("texts").giving("bad", "rule", "open", "draws")),
    PSEUDONYMOUS_FILES(of("suite", "salts", "codes", "strata ratio minimum cap", "value")
            .giving("pool", "conflicts", KnownShape.ROOTS)),
    SMALL_NUMBERS(of("cases").withCases("digests only")),
    SCHEME(of("suite", "authority", "batch", "prev", "scheme", "value")
            .giving("terms", "text digest", "record", "record digest", "prev of an announcement behind it")),
    SCHEMES(of("cases")
            .withCases("scheme")
            .giving(
                    "kinds",
                    "industries",
                    "tags-all",
                    "tags-any",
                    "areas",
                    "registered-before",
                    "items",
                    "exclusions",
                    "ranges",
                    "throws",
                    "wait",
                    "witnesses")),
    ENTRIES(of("published", "throws", "wait", "named", "added later?", "announcement digest", "cases")),
    RESULT(of(
                    "suite",
                    "files",
                    "announcement",
                    "reveals",
                    "published",
                    "entries",
                    "entry salts",
                    "added?",
                    "outcome salt",
                    "value")
            .giving(
                    "entry digests",
                    "readings text",
                    "readings digest",
                    "seed",
                    "outcome digest (salted)",
                    "public outcome",
                    "public digest",
                    "record",
                    "record digest"));

    /** How the names of values begin that name a serial too. */
    public static final String REPLAY = "replay of serial ";

    /** How the names of values begin that name the lines of a page too. */
    public static final String ROOTS = "roots, page ";

    private final Form form;

    KnownShape(Form form) {
        this.form = form;
    }

    /**
     * The one shape that the entry has.
     *
     * @param said what its prose says
     * @throws AssertionError if it has none, or something that is not known of that shape and would be skipped
     */
    public static KnownShape of(JsonNode entry, Prose said) {
        List<KnownShape> shapes =
                Stream.of(values()).filter(shape -> shape.isOf(entry, said)).toList();
        if (shapes.size() != 1) {
            throw new AssertionError("shapes " + shapes + " (expected: one that is known)");
        }
        shapes.get(0).form.requireKnown(entry);
        return shapes.get(0);
    }

    boolean isOf(JsonNode entry, Prose said) {
        return form.isOf(entry, said.text());
    }

    private static Form of(String... parts) {
        return new Form(List.of(parts), "", List.of(), List.of());
    }

    /** What has its inputs in its prose. */
    private static Form said(String pattern) {
        return new Form(List.of("value", "suite?", "text?"), pattern, List.of(), List.of());
    }

    /**
     * How entries of a shape look.
     *
     * @param parts those that an entry has; with a question mark, those that it may have
     * @param prose what is found in its prose; nothing if empty
     * @param cases what its first case has
     * @param values how the names of what is expected begin or what they are; any if empty
     */
    private record Form(List<String> parts, String prose, List<String> cases, List<String> values) {
        private Form withCases(String... fields) {
            return new Form(parts, prose, List.of(fields), values);
        }

        private Form giving(String... names) {
            return new Form(parts, prose, cases, List.of(names));
        }

        private boolean isOf(JsonNode entry, String said) {
            boolean isProse = !prose.isEmpty();
            return parts.stream().allMatch(part -> part.endsWith("?") || entry.has(part))
                    && (!isProse
                            || unknown(entry).isEmpty()
                                    && Pattern.compile(prose).matcher(said).find())
                    && cases.stream().allMatch(entry.path("cases").path(0)::has);
        }

        private Set<String> unknown(JsonNode entry) {
            Set<String> unknown = new TreeSet<>(entry.propertyNames());
            parts.forEach(part -> unknown.remove(part.replace("?", "")));
            unknown.remove("what");
            return unknown;
        }

        private void requireKnown(JsonNode entry) {
            if (!unknown(entry).isEmpty()) {
                throw new AssertionError("parts " + unknown(entry) + " are unknown (expected: " + parts + ")");
            }
            for (String part : List.of("value", "cases", "steps")) {
                if (entry.path(part).isContainer() && entry.path(part).isEmpty()) {
                    throw new AssertionError(part + " is empty (expected: something to check)");
                }
            }
            Stream.of(
                            Stream.of(entry),
                            entry.path("cases").valueStream(),
                            entry.path("steps").valueStream())
                    .flatMap(each -> each)
                    .forEach(each -> requireKnownValues(each.path("value")));
        }

        private void requireKnownValues(JsonNode value) {
            Set<String> unknown = new TreeSet<>(value.propertyNames());
            unknown.removeIf(name -> values.isEmpty() || values.stream().anyMatch(known -> isNamed(name, known)));
            if (!unknown.isEmpty()) {
                throw new AssertionError("values " + unknown + " are unknown (expected: " + values + ")");
            }
        }

        private static boolean isNamed(String name, String known) {
            return known.endsWith(" ") ? name.startsWith(known) : name.equals(known);
        }
    }
}
