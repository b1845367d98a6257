package org.doublerandom.directory.domain.upper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        fields.put("subItem", item.subItems().stream().map(SubItem::name).collect(Collectors.joining("；")));
        fields.put("legalBasis", item.prose(SubItem::legalBasis));
        fields.put("subject", item.prose(SubItem::subject));
        fields.put("targets", item.prose(SubItem::targetScope));
        fields.put("ratio", item.prose(SubItem::ratioText));
        fields.put("frequency", item.prose(SubItem::frequencyText));
        fields.put("method", item.prose(SubItem::method));
        fields.put("qualification", item.prose(SubItem::qualification));
        fields.put("remark", item.prose(SubItem::note));
        return fields;
    }
}
