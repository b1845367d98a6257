package org.doublerandom.directory.domain.imports.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.item.AnswerKind;
import org.doublerandom.directory.domain.item.Manner;
import org.doublerandom.directory.domain.item.WrittenQuestion;
import org.doublerandom.tables.value.Words;
import org.doublerandom.values.MalformedValue;
import org.jspecify.annotations.Nullable;

/** A form that bureaus write: what is asked, how it is answered, on which law it rests, where to look. A row is a question. */
public final class GuideTable implements Table<WrittenQuestion> {
    private static final int MOST_QUESTIONS = 200;
    private static final int MOST_OPTIONS = 20;
    private static final int LONGEST_OPTION = 100;
    private static final List<Column> COLUMNS = List.of(
            Column.optional("group", 200),
            Column.optional("text", 300),
            Column.optional("points", 400),
            Column.optional("standard", 400),
            Column.optional("kind", 20),
            Column.optional("options", 500),
            Column.optional("unit", 30),
            Column.optional("legalBasis", 1000),
            Column.optional("hint", 200));
    private static final Words KINDS = Words.of("answer-kinds");
    // What is said beside an option is no part of it: 不涉及(附问题记录).
    private static final String REMARK = "[(（][^)）]*[)）]";

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Optional<WrittenQuestion> read(Cells cells) {
        Optional<List<String>> options = cells.value("options", GuideTable::options);
        Optional<AnswerKind> said = cells.value("kind", GuideTable::kind);
        Optional<Manner> manner =
                cells.entry("options", () -> manner(cells, options.orElse(List.of()), said.orElse(null)));
        String text = text(cells);
        if (text.isEmpty()) {
            cells.refuse("text", "cell-empty", "empty (expected: a question)");
        }
        return cells.entry("text", () -> new WrittenQuestion(text, manner.orElseThrow()));
    }

    /** What is asked, behind what it belongs to where the form says both. */
    private static String text(Cells cells) {
        return Stream.of("group", "text")
                .map(cells::text)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining("："));
    }

    private static Manner manner(Cells cells, List<String> options, @Nullable AnswerKind said) {
        AnswerKind kind = said == null ? kind(options, cells.text("unit")) : said;
        return new Manner(
                kind,
                kind == AnswerKind.YES_NO && isYesOrNo(options) ? List.of() : options,
                orNull(cells.text("unit")),
                orNull(cells.text("legalBasis")),
                hint(cells));
    }

    @Override
    public String key(WrittenQuestion entry) {
        return entry.text();
    }

    @Override
    public long mostRows() {
        return MOST_QUESTIONS;
    }

    private static List<String> options(String cell) {
        List<String> options = split(cell.replaceAll(REMARK, ""));
        if (options.stream().distinct().count() < options.size()) {
            // What stands in brackets tells them apart.
            options = split(cell);
        }
        if (options.size() > MOST_OPTIONS || options.stream().anyMatch(option -> option.length() > LONGEST_OPTION)) {
            throw new MalformedValue(
                    "options-too-many",
                    options.size() + " options (expected: at most " + MOST_OPTIONS + " of " + LONGEST_OPTION
                            + " characters)");
        }
        return options;
    }

    private static List<String> split(String cell) {
        return Stream.of(cell.split("[/;；、|]"))
                .map(String::strip)
                .filter(option -> !option.isEmpty())
                .toList();
    }

    private static AnswerKind kind(String text) {
        return KINDS.meaning(text)
                .map(AnswerKind::valueOf)
                .orElseThrow(() -> new MalformedValue(
                        "answer-kind-unknown", "kind: '" + text + "' (expected: one of " + KINDS.expected() + ")"));
    }

    private static AnswerKind kind(List<String> options, String unit) {
        if (!options.isEmpty() && !isYesOrNo(options)) {
            return AnswerKind.CHOICE;
        }
        return unit.isEmpty() ? AnswerKind.YES_NO : AnswerKind.NUMBER;
    }

    private static boolean isYesOrNo(List<String> options) {
        return options.equals(List.of("是", "否")) || options.equals(List.of("是", "否", "不适用"));
    }

    /** What to look at, what is right, and what else helps, a line each. */
    private static @Nullable String hint(Cells cells) {
        return orNull(Stream.of("points", "standard", "hint")
                .map(cells::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("；")));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
