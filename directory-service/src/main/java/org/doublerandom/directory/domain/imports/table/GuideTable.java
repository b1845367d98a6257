package org.doublerandom.directory.domain.imports.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.item.AnswerKind;
import org.doublerandom.directory.domain.item.Manner;
import org.doublerandom.directory.domain.item.WrittenQuestion;
import org.doublerandom.values.MalformedValue;
import org.jspecify.annotations.Nullable;

/** A form that bureaus write: what is asked, how it is answered, on which law it rests, where to look. A row is a question. */
public final class GuideTable implements Table<WrittenQuestion> {
    private static final int MOST_QUESTIONS = 200;
    private static final List<Column> COLUMNS = List.of(
            Column.required("text", 500),
            Column.optional("points", 400),
            Column.optional("standard", 400),
            Column.optional("kind", 20),
            Column.optional("options", 500),
            Column.optional("unit", 30),
            Column.optional("legalBasis", 1000),
            Column.optional("hint", 200));
    private static final Map<String, AnswerKind> KINDS = Map.of(
            "是否", AnswerKind.YES_NO,
            "选择", AnswerKind.CHOICE,
            "数值", AnswerKind.NUMBER,
            "文字", AnswerKind.TEXT,
            "照片", AnswerKind.PHOTO);
    // What is said beside an option is no part of it: 不涉及(附问题记录).
    private static final String REMARK = "[(（][^)）]*[)）]";

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Optional<WrittenQuestion> read(Cells cells) {
        List<String> options = options(cells.text("options"));
        Optional<AnswerKind> said = cells.value("kind", GuideTable::kind);
        Optional<Manner> manner = cells.entry(
                "options",
                () -> new Manner(
                        said.orElseGet(() -> kind(options, cells.text("unit"))),
                        isYesOrNo(options) ? List.of() : options,
                        orNull(cells.text("unit")),
                        orNull(cells.text("legalBasis")),
                        hint(cells)));
        return cells.entry("text", () -> new WrittenQuestion(cells.text("text"), manner.orElseThrow()));
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
        return Stream.of(cell.replaceAll(REMARK, "").split("[/;；、|]"))
                .map(String::strip)
                .filter(option -> !option.isEmpty())
                .toList();
    }

    private static AnswerKind kind(String text) {
        return Optional.ofNullable(KINDS.get(text))
                .or(() -> Arrays.stream(AnswerKind.values())
                        .filter(kind -> kind.name().equals(text))
                        .findFirst())
                .orElseThrow(() -> new MalformedValue(
                        "answer-kind-unknown",
                        "kind: '" + text + "' (expected: 是否, 选择, 数值, 文字 or 照片, or one of "
                                + Arrays.toString(AnswerKind.values()) + ")"));
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
