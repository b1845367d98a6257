package org.doublerandom.directory.domain.upper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.upper.UpperFixtures.EAST;
import static org.doublerandom.directory.domain.upper.UpperFixtures.FIRST;
import static org.doublerandom.directory.domain.upper.UpperFixtures.NOW;
import static org.doublerandom.directory.domain.upper.UpperFixtures.SECOND;
import static org.doublerandom.directory.domain.upper.UpperFixtures.claimed;
import static org.doublerandom.directory.domain.upper.UpperFixtures.item;
import static org.doublerandom.directory.domain.upper.UpperFixtures.left;

import java.util.Set;
import org.doublerandom.directory.domain.item.Category;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.RatioBounds;
import org.doublerandom.directory.domain.item.YearlyTimes;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.Test;

public abstract class ClaimsContract {
    private static final ItemText REPORTS = item(FIRST, "1", "年报公示");
    private static final ItemText NAMES = item(FIRST, "2", "名称规范使用");

    protected abstract Claims claims();

    @Test
    void aDecisionTakesThePlaceOfTheOneBefore() {
        Claims claims = claims();
        Terms terms = new Terms(
                EAST,
                Category.KEY,
                new RatioBounds(300, null),
                YearlyTimes.UNSAID,
                "条例",
                null,
                Set.of(Method.ON_SITE, Method.IN_WRITING),
                null);
        Claim full = new Claim(HOME, REPORTS.id(), terms, null, NAMES.id(), new PersonId("p-east"), NOW);

        claims.change(HOME, REPORTS.id(), known -> left(REPORTS).after(known, EAST));
        claims.change(HOME, REPORTS.id(), known -> full.after(known, EAST));

        assertThat(claims.find(HOME, REPORTS.id())).contains(full);
        assertThat(claims.find(HOME, NAMES.id())).isEmpty();
        assertThatThrownBy(() ->
                        claims.change(HOME, REPORTS.id(), known -> left(REPORTS).after(known, new Unit("000000003"))))
                .isInstanceOf(ClaimedByAnotherUnit.class);
        assertThat(claims.find(HOME, REPORTS.id())).contains(full);
    }

    @Test
    void thoseOfAnEditionAreFoundTogether() {
        Claims claims = claims();
        ItemText later = item(SECOND, "1", "年报公示");
        claims.change(HOME, NAMES.id(), known -> left(NAMES));
        claims.change(HOME, REPORTS.id(), known -> claimed(REPORTS));
        claims.change(HOME, later.id(), known -> claimed(later));

        assertThat(claims.of(HOME, FIRST)).containsExactly(claimed(REPORTS), left(NAMES));
        assertThat(claims.of(HOME, SECOND)).containsExactly(claimed(later));
        assertThat(claims.of(new AuthorityCode("999998-SAMR"), FIRST)).isEmpty();
    }
}
