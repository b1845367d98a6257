package org.doublerandom.directory.domain.imports.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.doublerandom.directory.domain.target.ScopeMeaning;
import org.doublerandom.directory.domain.target.TargetKind;

/** A table that says what the free texts of lists and registers mean. */
public final class TagMappingTable implements Table<ScopeMeaning> {
    private static final List<Column> COLUMNS = List.of(
            Column.required("scope", 200),
            Column.optional("kinds", 100),
            Column.optional("tags", 200),
            Column.optional("industries", 200));

    private final Function<String, Optional<ScopeMeaning>> known;

    /** @param known what a text means so far: it keeps what the file has no column for */
    public TagMappingTable(Function<String, Optional<ScopeMeaning>> known) {
        this.known = known;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Optional<ScopeMeaning> read(Cells cells) {
        known.apply(cells.text("scope")).ifPresent(meaning -> keep(cells, meaning));
        List<TargetKind> kinds = cells.values("kinds", TagMappingTable::kind);
        List<Tag> tags = cells.values("tags", Tag::ofTarget);
        List<IndustryCode> industries = cells.values("industries", IndustryCode::new);
        return cells.entry(
                "scope",
                () -> new ScopeMeaning(cells.text("scope"), Set.copyOf(kinds), new TreeSet<>(tags), industries));
    }

    private static TargetKind kind(String text) {
        return TargetKind.of(TargetTable.KINDS.meaning(text).orElse(text));
    }

    private static void keep(Cells cells, ScopeMeaning meaning) {
        cells.keep(
                "kinds", meaning.kinds().stream().map(TargetKind::name).sorted().collect(Collectors.joining(";")));
        cells.keep("tags", meaning.tags().stream().map(Tag::value).collect(Collectors.joining(";")));
        cells.keep(
                "industries",
                meaning.industries().stream().map(IndustryCode::value).collect(Collectors.joining(";")));
    }

    @Override
    public String key(ScopeMeaning entry) {
        return entry.scope();
    }
}
