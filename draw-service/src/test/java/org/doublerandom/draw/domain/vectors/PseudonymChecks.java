package org.doublerandom.draw.domain.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.doublerandom.contracts.KnownEntry;
import org.doublerandom.contracts.KnownShape;
import org.doublerandom.draw.domain.frame.FileRoot;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.pseudonym.NeutralCodes;
import org.doublerandom.draw.domain.pseudonym.PseudonymousFiles;
import org.doublerandom.draw.domain.pseudonym.Pseudonyms;
import org.doublerandom.draw.domain.pseudonym.SmallNumbers;
import org.doublerandom.draw.domain.sampling.Stratum;
import org.doublerandom.draw.domain.sampling.StratumRule;
import org.doublerandom.values.Suite;
import tools.jackson.databind.JsonNode;

/** What the known values demand of mode PSEUDONYMOUS. */
final class PseudonymChecks {
    static final Map<KnownShape, BiConsumer<KnownEntry, KnownDraws>> BY_SHAPE = Map.of(
            KnownShape.PSEUDONYMS, KnownDraws.json(PseudonymChecks::pseudonyms),
            KnownShape.PSEUDONYMOUS_FILES, KnownDraws.json(PseudonymChecks::files),
            KnownShape.SMALL_NUMBERS, KnownDraws.json(PseudonymChecks::smallNumbers));

    private PseudonymChecks() {}

    private static void pseudonyms(JsonNode entry, KnownDraws draws) {
        for (JsonNode row : entry.get("value")) {
            Suite suite = Suite.valueOf(row.get(0).asString());
            TargetId target = new TargetId(row.get(2).asString());

            assertThat(Pseudonyms.of(suite, new Salt(row.get(1).asString()), target)
                            .value())
                    .isEqualTo(row.get(3).asString());
        }
    }

    private static void files(JsonNode entry, KnownDraws draws) {
        Suite suite = Suite.valueOf(entry.get("suite").asString());
        JsonNode value = entry.get("value");
        FrameFiles files = pseudonymous(entry, suite).of(draws.files());

        assertThat(lines(files.pool())).isEqualTo(texts(value.get("pool")));
        assertThat(lines(files.conflicts())).isEqualTo(texts(value.get("conflicts")));
        for (Map.Entry<String, JsonNode> roots : value.properties()) {
            if (roots.getKey().startsWith(KnownShape.ROOTS)) {
                int page = Integer.parseInt(roots.getKey().substring(KnownShape.ROOTS.length()));
                assertThat(List.of(
                                FileRoot.of(suite, files.pool(), page).root().hex(),
                                FileRoot.of(suite, files.conflicts(), page)
                                        .root()
                                        .hex()))
                        .isEqualTo(texts(roots.getValue()));
                assertThat(Frame.read(Suite.SHA256, files, page).pool().candidates())
                        .hasSameSizeAs(lines(files.pool()));
            }
        }
    }

    private static PseudonymousFiles pseudonymous(JsonNode entry, Suite suite) {
        Map<TargetId, Salt> salts = new HashMap<>();
        entry.get("salts")
                .properties()
                .forEach(salt -> salts.put(
                        new TargetId(salt.getKey()), new Salt(salt.getValue().asString())));
        Map<StratumCode, StratumCode> codes = new HashMap<>();
        entry.get("codes")
                .properties()
                .forEach(code -> codes.put(
                        new StratumCode(code.getKey()),
                        new StratumCode(code.getValue().asString())));
        List<StratumRule> rules = entry.get("strata ratio minimum cap").properties().stream()
                .map(rule -> new StratumRule(
                        new StratumCode(rule.getKey()),
                        rule.getValue().get(0).asInt(),
                        rule.getValue().get(1).asLong(),
                        rule.getValue().get(2).asLong()))
                .toList();
        return new PseudonymousFiles(new Pseudonyms(suite, salts), new NeutralCodes(codes), rules);
    }

    private static void smallNumbers(JsonNode entry, KnownDraws draws) {
        for (JsonNode known : entry.get("cases")) {
            List<Stratum> strata = new ArrayList<>();
            Set<StratumCode> noClasses = new HashSet<>();
            known.get("ratio eligible take class").properties().forEach(row -> {
                JsonNode numbers = row.getValue();
                StratumRule rule = new StratumRule(
                        new StratumCode(row.getKey()), numbers.get(0).asInt(), 0, 1);
                strata.add(new Stratum(
                        rule, numbers.get(1).asLong(), numbers.get(2).asLong()));
                if (numbers.get(3).asString().equals("no class")) {
                    noClasses.add(rule.code());
                }
            });

            assertThat(new SmallNumbers(noClasses).giveAway(strata))
                    .as(known.toString())
                    .isEqualTo(known.get("digests only").asBoolean());
        }
    }

    private static List<String> lines(byte[] file) {
        return new String(file, StandardCharsets.US_ASCII).lines().toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
