package org.doublerandom.publication.domain.kpi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.doublerandom.publication.domain.Ratio;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.plan.EnterpriseBase;
import org.doublerandom.publication.domain.target.InspectedTarget;
import org.doublerandom.publication.domain.target.TargetId;
import org.doublerandom.publication.domain.target.TargetKind;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/**
 * 年度抽查企业占比: distinct enterprises with a result accepted in the year, of those in the base. Other targets than
 * enterprises (企业) do not count.
 */
public record Coverage(int year, List<CoveredEnterprise> rows, long base) {
    public static final Ratio GOAL = new Ratio(300);

    public Coverage {
        rows = List.copyOf(rows);
    }

    /** Counts files with a result accepted in the year. */
    public static Coverage of(int year, List<Publication> files, List<EnterpriseBase> bases) {
        Map<TargetId, List<Publication>> byTarget = files.stream()
                .filter(file -> file.assignment().target().kind() == TargetKind.ENTERPRISE)
                .filter(file -> acceptedOn(file).getYear() == year)
                .collect(Collectors.groupingBy(
                        file -> file.assignment().target().id(),
                        () -> new TreeMap<>(Comparator.comparing(TargetId::value)),
                        Collectors.toList()));
        List<CoveredEnterprise> rows =
                byTarget.values().stream().map(Coverage::row).toList();
        return new Coverage(
                year, rows, bases.stream().mapToLong(EnterpriseBase::count).sum());
    }

    /** Some of the rows, by number of the target. */
    public Page<CoveredEnterprise> page(PageRequest page) {
        return Page.of(rows, row -> row.target().id().value(), page);
    }

    public Figure figure() {
        return new Figure(rows.size(), base, GOAL);
    }

    private static CoveredEnterprise row(List<Publication> files) {
        InspectedTarget target = files.get(0).assignment().target();
        LocalDate first = files.stream()
                .map(Coverage::acceptedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new CoveredEnterprise(target, first, files.size());
    }

    private static LocalDate acceptedOn(Publication file) {
        return file.result().map(result -> OfficialDay.of(result.acceptedAt())).orElse(LocalDate.MIN);
    }
}
