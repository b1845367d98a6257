package org.doublerandom.directory.domain.imports.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.directory.domain.item.Category;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemNumber;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.RatioBounds;
import org.doublerandom.directory.domain.item.SubItem;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.MalformedValue;

/**
 * A published list of items; rows with the same number are one item, and stand or fall together. Where a list numbers its groups
 * (抽查类别, 抽查领域), and several items stand under one number, the group is the item and they are its sub-items.
 */
public final class ItemTable implements Table<ItemRow> {
    static final long MOST_ROWS = 20_000;

    private static final String NUMBER = "number";
    private static final String NAME = "name";
    private static final String GROUP = "field";
    private static final String SUB_ITEM = "subItem";
    private static final String CATEGORY = "category";
    private static final String RATIO = "ratio";
    private static final List<Column> COLUMNS = List.of(
            Column.required(NUMBER, 12),
            Column.required(NAME, 300),
            Column.optional(SUB_ITEM, 500),
            Column.optional("legalBasis", 3000),
            Column.optional("subject", 500),
            Column.optional("targets", 500),
            Column.optional(RATIO, 500),
            Column.optional("frequency", 500),
            Column.optional("method", 500),
            Column.optional("qualification", 500),
            Column.optional("remark", 1000),
            Column.optional(CATEGORY, 50),
            Column.optional(GROUP, 300));

    private static final Map<String, Function<SubItem, String>> PROSE = Map.of(
            "legalBasis",
            SubItem::legalBasis,
            "subject",
            SubItem::subject,
            "targets",
            SubItem::targetScope,
            RATIO,
            SubItem::ratioText,
            "frequency",
            SubItem::frequencyText,
            "method",
            SubItem::method,
            "qualification",
            SubItem::qualification,
            "remark",
            SubItem::note);

    private final ItemList list;
    private final Function<ItemId, Optional<Item>> known;
    private final Function<List<ItemText>, Optional<MalformedValue>> objection;
    private final Map<ItemNumber, Optional<ItemText>> before = new HashMap<>();
    private final Map<ItemNumber, Rows> items = new LinkedHashMap<>();

    /** @param known the items so far: a published one keeps its text */
    public ItemTable(ItemList list, Function<ItemId, Optional<Item>> known) {
        this(list, known, all -> Optional.empty());
    }

    /**
     * @param known the items so far: a published one keeps its text
     * @param objection what stands against the sound items as a whole, for which all of them are refused
     */
    public ItemTable(
            ItemList list,
            Function<ItemId, Optional<Item>> known,
            Function<List<ItemText>, Optional<MalformedValue>> objection) {
        this.list = list;
        this.known = known;
        this.objection = objection;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    // An item is complete or not, which only all its rows can tell; the longest published list has some hundred.
    @Override
    public long mostRows() {
        return MOST_ROWS;
    }

    @Override
    public Optional<ItemRow> read(Cells cells) {
        Optional<ItemNumber> number = cells.value(NUMBER, ItemNumber::new);
        number.flatMap(this::before).ifPresent(item -> keep(cells, item));
        cells.value(RATIO, RatioBounds::of);
        Category category = cells.value(CATEGORY, Category::of).orElse(Category.UNCLASSIFIED);
        number.ifPresent(item -> sameAsBefore(cells, item, category));
        Optional<ItemRow> row = cells.entry(
                NUMBER,
                () -> new ItemRow(number.orElseThrow(), cells.text(GROUP), cells.text(NAME), category, subItem(cells)));
        number.map(items::get).ifPresent(rows -> row.ifPresent(rows.entries::add));
        return row;
    }

    @Override
    public String key(ItemRow entry) {
        return entry.number().value() + " " + told(entry);
    }

    /** What is checked, and of whom: the same is checked of schools and of nurseries by other departments. */
    private static String told(ItemRow entry) {
        SubItem row = entry.subItem();
        return (row.name().isEmpty() ? entry.name() : row.name()) + " " + row.targetScope();
    }

    @Override
    public void conclude(Findings findings) {
        items.forEach((number, rows) -> {
            Optional<Long> gap = rows.lines.stream().filter(findings::leavesGap).findFirst();
            gap.ifPresent(line -> refuse(
                    rows,
                    findings,
                    "item-incomplete",
                    "line " + line + " of the same item is refused (expected: all its rows, or none)"));
            if (gap.isEmpty() && differsFromPublished(rows)) {
                refuse(
                        rows,
                        findings,
                        "item-published",
                        "item " + number.value() + " is published with another text (expected: the published text)");
            }
        });
        List<Rows> sound = items.values().stream()
                .filter(rows -> rows.lines.stream().noneMatch(findings.refused()::contains))
                .toList();
        List<ItemText> texts = itemsOf(
                sound.stream().flatMap(rows -> rows.soundEntries().stream()).toList());
        objection
                .apply(texts)
                .ifPresent(no -> sound.forEach(rows -> refuse(rows, findings, no.code(), no.getMessage())));
    }

    /** The items that the rows make, in the order of the list. */
    public List<ItemText> itemsOf(List<ItemRow> rows) {
        Map<ItemNumber, List<ItemRow>> byNumber = new LinkedHashMap<>();
        rows.forEach(row -> byNumber.computeIfAbsent(row.number(), number -> new ArrayList<>())
                .add(row));
        return byNumber.entrySet().stream()
                .map(item -> item(item.getKey(), item.getValue()))
                .toList();
    }

    private ItemText item(ItemNumber number, List<ItemRow> rows) {
        boolean isGroup = rows.stream().map(ItemRow::name).distinct().count() > 1;
        return new ItemText(
                list,
                number,
                isGroup ? rows.get(0).group() : rows.get(0).name(),
                rows.stream()
                        .map(ItemRow::category)
                        .filter(category -> category != Category.UNCLASSIFIED)
                        .findFirst()
                        .orElse(Category.UNCLASSIFIED),
                rows.stream()
                        .map(row -> isGroup ? row.subItem().named(row.name()) : row.subItem())
                        .toList());
    }

    private void sameAsBefore(Cells cells, ItemNumber number, Category category) {
        Rows rows = items.computeIfAbsent(number, item -> new Rows(cells));
        rows.lines.add(cells.line());
        if (!rows.isOfOneItem(cells)) {
            cells.refuse(
                    NAME, "item-name-differs", "'" + cells.text(NAME) + "' (expected: '" + rows.name + "' as before)");
        }
        if (rows.category != category && rows.isClassified() && category != Category.UNCLASSIFIED) {
            cells.refuse(CATEGORY, "item-category-differs", category + " (expected: " + rows.category + " as before)");
        }
        rows.category = rows.isClassified() ? rows.category : category;
    }

    private boolean differsFromPublished(Rows rows) {
        ItemText text = itemsOf(rows.soundEntries()).get(0);
        return known.apply(text.id())
                .filter(item -> !item.mayBeWordedAnew())
                .filter(published -> !published.text().equals(text))
                .isPresent();
    }

    private static void refuse(Rows rows, Findings findings, String code, String message) {
        rows.lines.stream()
                .filter(line -> !findings.refused().contains(line))
                .toList()
                .forEach(line -> findings.refuse(new RowError(line, NUMBER, code, message)));
    }

    private Optional<ItemText> before(ItemNumber number) {
        return before.computeIfAbsent(
                number,
                it -> known.apply(new ItemId(list.name() + "-" + it.value())).map(Item::text));
    }

    /** Of an item under another name nothing stays. */
    private static void keep(Cells cells, ItemText item) {
        boolean isItem = item.name().equals(cells.text(NAME));
        if (!isItem && !item.name().equals(cells.text(GROUP))) {
            return;
        }
        cells.keep(CATEGORY, item.category().words());
        String subItem = isItem ? cells.text(SUB_ITEM) : cells.text(NAME);
        item.subItems().stream()
                .filter(row -> row.name().equals(subItem))
                .findFirst()
                .ifPresent(row -> PROSE.forEach((column, text) -> cells.keep(column, text.apply(row))));
    }

    private static SubItem subItem(Cells cells) {
        return new SubItem(
                cells.text(SUB_ITEM),
                cells.text("legalBasis"),
                cells.text("subject"),
                cells.text("targets"),
                cells.text(RATIO),
                cells.text("frequency"),
                cells.text("method"),
                cells.text("qualification"),
                cells.text("remark"));
    }

    private static final class Rows {
        private final String name;
        private final String group;
        private final List<Long> lines = new ArrayList<>();
        private final List<ItemRow> entries = new ArrayList<>();
        private Category category = Category.UNCLASSIFIED;
        private boolean isDivided;
        private boolean isGroup;

        private Rows(Cells first) {
            this.name = first.text(NAME);
            this.group = first.text(GROUP);
        }

        /** Of the same name; or, undivided as the others, of the same group. */
        private boolean isOfOneItem(Cells row) {
            isDivided |= !row.text(SUB_ITEM).isEmpty();
            boolean isSame = name.equals(row.text(NAME));
            boolean isOfGroup = !isDivided && !group.isEmpty() && group.equals(row.text(GROUP));
            isGroup |= !isSame && isOfGroup;
            return isGroup ? isOfGroup : isSame;
        }

        private boolean isClassified() {
            return category != Category.UNCLASSIFIED;
        }

        private List<ItemRow> soundEntries() {
            Map<String, ItemRow> bySubItem = new LinkedHashMap<>();
            entries.forEach(entry -> bySubItem.putIfAbsent(told(entry), entry));
            return List.copyOf(bySubItem.values());
        }
    }
}
