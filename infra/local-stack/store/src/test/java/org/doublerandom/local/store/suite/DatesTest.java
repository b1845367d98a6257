package org.doublerandom.local.store.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants are the same instants whatever the time zone of the machine is. */
class DatesTest extends ServerSuite {
    private static final Date NOON = Date.from(Instant.parse("2026-03-29T01:30:00.123Z"));

    private TimeZone before;

    DatesTest(Server server) {
        super(server);
    }

    @BeforeEach
    void rememberZone() {
        before = TimeZone.getDefault();
    }

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/St_Johns", "Pacific/Kiritimati", "Europe/Berlin"})
    void anInstantStaysAndIsFoundAndFormatted(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        things.createIndex(json("{at: 1}"));
        things.insertOne(new Document("_id", 1).append("at", NOON));
        things.insertOne(new Document("_id", 2).append("at", new Date(NOON.getTime() + 1)));
        things.insertOne(new Document("_id", 3).append("at", new Date(-1)));

        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));

        assertThat(stored(1).getDate("at")).isEqualTo(NOON);
        assertThat(ids(things.find(new Document("at", NOON)))).containsExactly(1);
        assertThat(ids(things.find(new Document("at", new Document("$gt", NOON)))))
                .containsExactly(2);
        assertThat(ids(things.find().sort(json("{at: 1}")))).containsExactly(3, 1, 2);
        assertThat(formatted("Asia/Shanghai")).isEqualTo("2026-03-29 09:30");
        assertThat(formatted("Europe/Berlin")).isEqualTo("2026-03-29 03:30");
    }

    private String formatted(String zone) {
        return things.aggregate(List.of(
                        json("{$match: {_id: 1}}"),
                        json("{$project: {day: {$dateToString: {date: '$at', format: '%Y-%m-%d %H:%M', timezone: '"
                                + zone + "'}}}}")))
                .first()
                .getString("day");
    }
}
