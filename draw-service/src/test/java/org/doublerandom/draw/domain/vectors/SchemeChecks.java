package org.doublerandom.draw.domain.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.doublerandom.contracts.KnownEntry;
import org.doublerandom.contracts.KnownShape;
import org.doublerandom.draw.domain.frame.TextRefused;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.draw.domain.record.SchemeRecord;
import org.doublerandom.draw.domain.terms.SchemeText;
import org.doublerandom.draw.domain.terms.Terms;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import tools.jackson.databind.JsonNode;

/** What the known scheme texts demand. */
final class SchemeChecks {
    static final Map<KnownShape, BiConsumer<KnownEntry, KnownDraws>> BY_SHAPE = Map.of(
            KnownShape.SCHEME, KnownDraws.json(SchemeChecks::scheme),
            KnownShape.SCHEMES, KnownDraws.json(SchemeChecks::schemes));

    private SchemeChecks() {}

    private static SchemeText parse(JsonNode entry) {
        return SchemeText.parse(entry.get("scheme").asString().getBytes(StandardCharsets.UTF_8));
    }

    private static void scheme(JsonNode entry, KnownDraws draws) {
        Suite suite = Suite.valueOf(entry.get("suite").asString());
        JsonNode value = entry.get("value");
        SchemeText scheme = parse(entry);
        SchemeRecord record = new SchemeRecord(
                new AuthorityCode(entry.get("authority").asString()),
                new Digest(entry.get("prev").asString()),
                new PlanName(entry.get("batch").asString()),
                scheme.digest(suite));

        requireTerms(scheme.terms(), value.get("terms"));
        assertThat(scheme.digest(suite).hex())
                .isEqualTo(value.get("text digest").asString());
        assertThat(record.text()).isEqualTo(value.get("record").asString());
        assertThat(SchemeRecord.parse(record.text())).isEqualTo(record);
        assertThat(record.digest(suite).hex())
                .isEqualTo(value.get("record digest").asString())
                .isEqualTo(value.get("prev of an announcement behind it").asString());
    }

    private static void schemes(JsonNode entry, KnownDraws draws) {
        for (JsonNode known : entry.get("cases")) {
            String what = known.get("what").asString();
            if (known.get("value").isString()) {
                assertThat(known.get("value").asString()).isEqualTo("refused");
                assertThatThrownBy(() -> parse(known)).as(what).isInstanceOf(TextRefused.class);
            } else {
                requireTerms(parse(known).terms(), known.get("value"));
            }
        }
    }

    private static void requireTerms(Terms terms, JsonNode value) {
        assertThat(Stream.of("kinds", "industries", "tags-all", "tags-any", "areas", "items", "exclusions")
                        .map(name -> texts(value.get(name))))
                .containsExactly(
                        terms.filter().kinds(),
                        terms.filter().industries(),
                        terms.filter().tagsAll(),
                        terms.filter().tagsAny(),
                        terms.filter().areas(),
                        terms.items(),
                        terms.exclusions());
        assertThat(Objects.toString(terms.filter().registeredBefore(), "-"))
                .isEqualTo(value.get("registered-before").asString());
        assertThat(terms.ranges().stream().map(range -> range.first() + " " + range.last()))
                .isEqualTo(rows(value.get("ranges")));
        assertThat(Objects.toString(terms.dice(), "-"))
                .isEqualTo(value.get("throws").asString());
        assertThat(terms.waitSeconds()).isEqualTo(value.get("wait").asLong());
        assertThat(terms.witnesses().stream().map(Object::toString)).isEqualTo(rows(value.get("witnesses")));
    }

    private static List<String> rows(JsonNode array) {
        return array.valueStream()
                .map(row -> row.get(0).asString() + " " + row.get(1).asString())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
