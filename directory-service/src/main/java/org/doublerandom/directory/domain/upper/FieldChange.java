package org.doublerandom.directory.domain.upper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.SubItem;

/**
 * What an item says otherwise than the one before.
 *
 * @param field as the columns of a list of items are called
 */
public record FieldChange(String field, String before, String now) {
    /** Field by field, in the order of the columns; the number is no part of what an item says. */
    static List<FieldChange> between(ItemText before, ItemText now) {
        Map<String, String> known = fieldsOf(before);
        return fieldsOf(now).entrySet().stream()
                .filter(field -> !field.getValue().equals(known.get(field.getKey())))
                .map(field -> new FieldChange(field.getKey(), known.getOrDefault(field.getKey(), ""), field.getValue()))
                .toList();
    }

    private static Map<String, String> fieldsOf(ItemText item) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", item.name());
        fields.put("category", item.category().name());
        fields.put("subItem", rows(item, SubItem::name));
        fields.put("legalBasis", rows(item, SubItem::legalBasis));
        fields.put("subject", rows(item, SubItem::subject));
        fields.put("targets", rows(item, SubItem::targetScope));
        fields.put("ratio", rows(item, SubItem::ratioText));
        fields.put("frequency", rows(item, SubItem::frequencyText));
        fields.put("method", rows(item, SubItem::method));
        fields.put("qualification", rows(item, SubItem::qualification));
        fields.put("remark", rows(item, SubItem::note));
        return fields;
    }

    // Row by row, also where rows say the same or nothing: else one that changes would look the same.
    private static String rows(ItemText item, Function<SubItem, String> column) {
        return item.subItems().stream().map(column).collect(Collectors.joining("；"));
    }
}
