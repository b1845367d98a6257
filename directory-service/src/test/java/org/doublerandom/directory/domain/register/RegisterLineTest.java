package org.doublerandom.directory.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.register.RegisterFixtures.COUNTY;
import static org.doublerandom.directory.domain.register.RegisterFixtures.TONIGHT;
import static org.doublerandom.directory.domain.register.RegisterFixtures.secrets;
import static org.doublerandom.directory.domain.target.TargetFixtures.closedFoodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.meanings;
import static org.doublerandom.directory.domain.target.TargetFixtures.neverDrawn;
import static org.doublerandom.directory.domain.target.TargetFixtures.restaurant;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.credit.CreditClass;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.TargetFacts;
import org.doublerandom.directory.domain.target.TargetKind;
import org.junit.jupiter.api.Test;

class RegisterLineTest {
    private static final TagMapping MAPPING = new TagMapping(meanings());
    private static final NightSecret SECRET = secrets().of(COUNTY, TONIGHT);

    private static RegisterLine line(RegisteredTarget entry) {
        return RegisterLine.of(neverDrawn(entry), MAPPING, SECRET.saltOf(entry.id()), CreditClass.NONE);
    }

    @Test
    void aLineTellsWhatAFilterMayAskForAndHidesTheClass() {
        RegisterLine open = line(restaurant(5));
        RegisterLine closed = line(closedFoodFactory(4, LocalDate.of(2024, 1, 5)));

        assertThat(open.text())
                .isEqualTo("TAAAAAAAAAAAF\t000000003\t-\t"
                        + "catering,industry=C1411,kind=SOLE_PROPRIETOR,registered=2015-05-20\t"
                        + open.classDigest().hex());
        assertThat(closed.text()).startsWith("TAAAAAAAAAAAE\t000000002\tCLOSED\tfood-production,industry=");
        assertThat(Stream.of(open, closed).map(line -> RegisterLine.parse(line.text())))
                .containsExactly(open, closed);
    }

    @Test
    void whoHasNoIndustrySaysNothingOfOne() {
        TargetFacts facts = restaurant(5).facts();
        RegisteredTarget site = new RegisteredTarget(
                targetId(5),
                new TargetFacts(
                        TargetKind.SITE,
                        facts.name(),
                        facts.address(),
                        facts.area(),
                        null,
                        facts.registration(),
                        facts.scopes()));

        assertThat(line(site).text()).contains("\tcatering,kind=SITE,registered=2015-05-20\t");
        assertThat(RegisterLine.parse(line(site).text())).isEqualTo(line(site));
    }

    @Test
    void whoHasTheSaltCanHashAgain() throws Exception {
        Opening opening = Opening.of(line(restaurant(5)), SECRET, TONIGHT);
        byte[] salt = HexFormat.of().parseHex(opening.salt().hex().hex());
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(salt);

        assertThat(salt).hasSize(32);
        assertThat(HexFormat.of().formatHex(sha256.digest("-".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(opening.line().classDigest().hex());
        assertThat(opening.text())
                .isEqualTo("TAAAAAAAAAAAF\t-\t" + opening.salt().hex());
    }

    @Test
    void whateverTheClassIsItsSaltOpensItAndNoOtherSaltDoes() {
        Salt salt = SECRET.saltOf(targetId(1));

        assertThat(CreditClass.values())
                .allSatisfy(hidden -> assertThat(salt.open(salt.hide(hidden))).contains(hidden));
        assertThat(Stream.of(CreditClass.values()).map(salt::hide)).doesNotHaveDuplicates();
        assertThat(SECRET.saltOf(targetId(2)).open(salt.hide(CreditClass.A))).isEmpty();
    }

    @Test
    void aSaltBelongsToOneTargetAndOneNight() {
        NightSecret lastNight = secrets().of(COUNTY, TONIGHT.minusDays(1));

        assertThat(SECRET.saltOf(targetId(1)))
                .isEqualTo(secrets().of(COUNTY, TONIGHT).saltOf(targetId(1)))
                .isNotEqualTo(SECRET.saltOf(targetId(2)))
                .isNotEqualTo(lastNight.saltOf(targetId(1)));
        assertThatThrownBy(() -> Opening.of(line(restaurant(5)), lastNight, TONIGHT))
                .isInstanceOf(ClassNotOpened.class);
    }
}
