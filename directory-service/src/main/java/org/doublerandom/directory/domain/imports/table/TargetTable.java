package org.doublerandom.directory.domain.imports.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.doublerandom.directory.domain.Area;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.UnifiedSocialCreditCode;
import org.doublerandom.directory.domain.target.GivenNumber;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.doublerandom.directory.domain.target.RegisterNumber;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.Registration;
import org.doublerandom.directory.domain.target.TargetFacts;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.directory.domain.target.TargetStatus;
import org.doublerandom.tables.header.Row;
import org.doublerandom.tables.value.Words;
import org.doublerandom.tables.value.WrittenCode;
import org.doublerandom.values.MalformedValue;

/** A table of targets, as the register exports it. */
public final class TargetTable implements Table<RegisteredTarget> {
    private static final String NAME = "name";
    static final Words KINDS = Words.of("target-kinds");
    static final List<Column> COLUMNS = List.of(
            Column.optional("target", 23),
            Column.required("kind", 60).saying(KINDS),
            Column.optional(NAME, 120),
            Column.required("address", 200),
            Column.required("area", 12),
            Column.optional("industry", 60),
            Column.required("registered", 30),
            Column.required("status", 30).saying(Words.of("target-statuses")),
            Column.optional("closed", 30),
            Column.optional("scope", 1000),
            Column.optional("registerNumber", 40),
            Column.optional("office", 100));

    private final CalendarDate dates;
    private final Predicate<TargetId> confirmed;
    private final Function<Set<TargetId>, Map<TargetId, TargetFacts>> known;
    private final Map<Long, TargetFacts> before = new HashMap<>();

    public TargetTable(LocalDate today) {
        this(today, id -> false, ids -> Map.of());
    }

    /**
     * @param confirmed whether a code is registered so, although its check character is wrong by the standard
     * @param known what is known of those that are: they keep what the file has no column for
     */
    public TargetTable(
            LocalDate today, Predicate<TargetId> confirmed, Function<Set<TargetId>, Map<TargetId, TargetFacts>> known) {
        this.dates = new CalendarDate(today);
        this.confirmed = confirmed;
        this.known = known;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    /** Where the file has all columns nothing has to be known. */
    @Override
    public void expect(List<Row> rows) {
        before.clear();
        if (COLUMNS.stream().allMatch(column -> rows.get(0).cells().containsKey(column.name()))) {
            return;
        }
        Map<Long, TargetId> ids = new HashMap<>();
        rows.forEach(row -> KnownTarget.in(row).ifPresent(id -> ids.put(row.line(), id)));
        Map<TargetId, TargetFacts> facts = known.apply(Set.copyOf(ids.values()));
        ids.forEach((line, id) -> before.computeIfAbsent(line, absent -> facts.get(id)));
    }

    @Override
    public Optional<RegisteredTarget> read(Cells cells) {
        Optional.ofNullable(before.get(cells.line())).ifPresent(facts -> KnownTarget.keep(cells, facts));
        Optional<TargetId> told = told(cells);
        Optional<RegisterNumber> register = KnownTarget.register(cells);
        Optional<TargetKind> kind = cells.value("kind", TargetKind::of);
        String name = name(cells, kind);
        Optional<Area> area = cells.value("area", Area::new);
        Optional<IndustryCode> industry = industry(cells);
        Optional<LocalDate> registered = cells.written("registered", dates::read);
        Optional<TargetStatus> status = cells.value("status", TargetStatus::of);
        Optional<LocalDate> closed = cells.written("closed", dates::read);
        List<String> scopes = cells.values("scope", TargetTable::scope);
        Optional<Registration> registration = cells.entry(
                "closed", () -> new Registration(registered.orElseThrow(), status.orElseThrow(), closed.orElse(null)));
        return cells.entry(
                "target",
                () -> new RegisteredTarget(
                        told.or(() -> register.map(GivenNumber::of))
                                .orElseGet(() -> GivenNumber.of(kind.orElseThrow(), name, cells.text("address"))),
                        new TargetFacts(
                                kind.orElseThrow(),
                                name,
                                cells.text("address"),
                                area.orElseThrow(),
                                industry.orElse(null),
                                registration.orElseThrow(),
                                scopes,
                                register.orElse(null))));
    }

    @Override
    public String key(RegisteredTarget entry) {
        return entry.id().value();
    }

    private Optional<TargetId> told(Cells cells) {
        Optional<TargetId> told = cells.written("target", cell -> new TargetId(WrittenCode.of(cell)));
        told.flatMap(TargetId::uscc)
                .filter(code -> !code.isFitting() && !confirmed.test(told.orElseThrow()))
                .ifPresent(code -> hold(cells, code));
        return told;
    }

    private static void hold(Cells cells, UnifiedSocialCreditCode code) {
        cells.hold(
                "target",
                HeldCodes.HELD,
                HeldCodes.told(code) + ": its check character does not fit (expected: '" + code.fittingCharacter()
                        + "'; held until somebody confirms that it is registered so)");
    }

    /** Only a sole proprietor may have none; an empty cell is the same as the words that stand for it. */
    private static String nameAsTaken(Cells cells, Optional<TargetKind> kind) {
        String name = cells.text(NAME);
        return name.isEmpty() && kind.filter(TargetKind.SOLE_PROPRIETOR::equals).isPresent()
                ? TargetFacts.WITHOUT_NAME
                : name;
    }

    private static String name(Cells cells, Optional<TargetKind> kind) {
        String name = nameAsTaken(cells, kind);
        if (name.isEmpty() && cells.isRead(NAME)) {
            cells.refuse(NAME, "cell-empty", "empty (expected: a value)");
        }
        return name;
    }

    private static Optional<IndustryCode> industry(Cells cells) {
        Optional<IndustryCode> industry = cells.written("industry", WrittenIndustry::read);
        industry.ifPresent(code -> cells.taken("industry", cells.text("industry"), code.value()));
        return industry;
    }

    private static String scope(String text) {
        if (text.isEmpty()) {
            throw new MalformedValue("scope-empty", "an empty text between semicolons (expected: a text)");
        }
        return text;
    }
}
