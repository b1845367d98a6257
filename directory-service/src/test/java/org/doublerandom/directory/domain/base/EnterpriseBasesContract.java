package org.doublerandom.directory.domain.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.doublerandom.directory.domain.Region;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.junit.jupiter.api.Test;

public abstract class EnterpriseBasesContract {
    private static final AuthorityCode COUNTY = new AuthorityCode("000000-SAMR");

    protected abstract EnterpriseBases bases();

    /** The facts that lie beside the state. */
    protected abstract List<Object> facts();

    @Test
    void aBaseIsFixedOnceForAnAuthorityAndAYear() {
        EnterpriseBases bases = bases();

        assertThat(fix(bases, base(2024, 410))).isEqualTo(base(2024, 410));
        assertThat(fix(bases, base(2024, 410))).isEqualTo(base(2024, 410));
        assertThatThrownBy(() -> fix(bases, base(2024, 411))).isInstanceOf(BaseAlreadyFixed.class);
        assertThat(fix(bases, base(2023, 399))).isEqualTo(base(2023, 399));

        assertThat(bases.find(COUNTY, 2024)).contains(base(2024, 410));
        assertThat(bases.find(COUNTY, 2025)).isEmpty();
        assertThat(facts())
                .containsExactly(new EnterpriseBaseFixed(base(2024, 410)), new EnterpriseBaseFixed(base(2023, 399)));
        assertThat(bases.find(new AuthorityCode("000001-SAMR"), 2024)).isEmpty();
    }

    private static EnterpriseBase fix(EnterpriseBases bases, EnterpriseBase counted) {
        return bases.change(COUNTY, counted.year().year(), counted::fixedAfter);
    }

    private static EnterpriseBase base(int year, long count) {
        return new EnterpriseBase(
                COUNTY,
                new BaseYear(year, LocalDate.of(year - 1, 12, 31)),
                Region.of(COUNTY),
                count,
                Digest.of("ids " + count));
    }
}
