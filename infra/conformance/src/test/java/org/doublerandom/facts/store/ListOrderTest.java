package org.doublerandom.facts.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.testkit.StoredFacts;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.query.Query;

class ListOrderTest {
    private static final ListOrder BY_ID = ListOrder.byId();
    private static final ListOrder BY_TEXT = ListOrder.by("record.text");
    private static final ListOrder BY_NUMBER = ListOrder.by("record.number");
    private static final ListOrder NEWEST_FIRST = ListOrder.by("record.at").descending();

    private final Records<Row> rows = new StoredFacts()
            .aggregates()
            .records("rows", Row.class)
            .indexedBy("text")
            .indexedBy("number")
            .indexedBy("at");

    record Row(String name, String text, long number, Instant at) {}

    @Test
    void eachOrderComesInPagesWithoutRepeatsAndHoles() {
        for (int i = 0; i < 10; i++) {
            keep(i, "text " + i % 3, i % 2, i % 4);
        }

        assertThat(namesOf(BY_ID)).containsExactly("r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9");
        assertThat(namesOf(BY_TEXT)).containsExactly("r0", "r3", "r6", "r9", "r1", "r4", "r7", "r2", "r5", "r8");
        assertThat(namesOf(BY_NUMBER)).containsExactly("r0", "r2", "r4", "r6", "r8", "r1", "r3", "r5", "r7", "r9");
        assertThat(namesOf(NEWEST_FIRST)).containsExactly("r7", "r3", "r6", "r2", "r9", "r5", "r1", "r8", "r4", "r0");
    }

    @Test
    void whatIsAddedMeanwhileMovesNoRow() {
        for (int i = 1; i < 6; i++) {
            keep(i, "same", 0, 5);
        }
        Page<Row> first = page(NEWEST_FIRST, PageRequest.first(2));
        keep(0, "same", 0, 9);
        keep(7, "same", 0, 5);

        Page<Row> second = page(NEWEST_FIRST, new PageRequest(first.next(), 2));

        assertThat(first.rows()).extracting(Row::name).containsExactly("r5", "r4");
        assertThat(second.rows()).extracting(Row::name).containsExactly("r3", "r2");
        assertThat(second.total()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "r1",
                "{",
                "{\"record.text\": \"text 1\"}",
                "{\"record.text\": {\"$regex\": \".*\"}, \"_id\": \"r1\"}",
                "{\"record.text\": \"text 1\", \"_id\": {\"$ne\": \"\"}}",
                "{\"record.number\": \"text 1\", \"_id\": \"r1\"}",
                "{\"record.text\": [\"a\"], \"_id\": \"r1\"}",
                "{\"record.text\": \"text 1\", \"_id\": \"r1\", \"$where\": \"1\"}"
            })
    void aPlaceThatTheListDidNotTellIsRefused(String place) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page(BY_TEXT, new PageRequest(place, 2)))
                .withMessageStartingWith("cursor");
    }

    private void keep(int i, String text, long number, long second) {
        rows.keep("r" + i, new Row("r" + i, text, number, Instant.ofEpochSecond(second)));
    }

    private List<String> namesOf(ListOrder order) {
        List<String> names = new ArrayList<>();
        Page<Row> page = page(order, PageRequest.first(3));
        page.rows().forEach(row -> names.add(row.name()));
        while (page.next() != null) {
            page = page(order, new PageRequest(page.next(), 3));
            page.rows().forEach(row -> names.add(row.name()));
        }
        return names;
    }

    private Page<Row> page(ListOrder order, PageRequest page) {
        return rows.page(new Query(), order, page);
    }
}
