package org.doublerandom.local.store.query;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.local.store.data.KeyWriter;
import org.doublerandom.local.store.data.Path;
import org.jspecify.annotations.Nullable;

/** The order that a query asks for. */
record Order(List<Field> fields) {
    record Field(Path path, boolean ascending) {
        String name() {
            return path.name();
        }
    }

    static Order of(@Nullable Document sort) {
        List<Field> fields = new ArrayList<>();
        if (sort != null) {
            sort.forEach((name, direction) -> {
                if (!(direction instanceof Number number) || Math.abs(number.doubleValue()) != 1) {
                    throw new BadValueException("$sort key ordering must be 1 (for ascending) or -1 (for descending)");
                }
                // Documents have no other natural order than that of their ids.
                fields.add(new Field(new Path(name.equals("$natural") ? "_id" : name), number.doubleValue() > 0));
            });
        }
        return new Order(fields);
    }

    /** A key that sorts the documents in this order, from its first fields only. */
    byte[] keyOf(Document document, int firstFields) {
        KeyWriter key = new KeyWriter();
        for (Field field : fields.subList(0, firstFields)) {
            byte[] value = field.path().in(document).sortKey(field.ascending());
            key.put(field.ascending() ? value : KeyWriter.inverted(value));
        }
        return key.toBytes();
    }

    byte[] keyOf(Document document) {
        return keyOf(document, fields.size());
    }
}
