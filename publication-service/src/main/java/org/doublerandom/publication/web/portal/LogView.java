package org.doublerandom.publication.web.portal;

import java.util.List;
import java.util.stream.Collectors;
import org.doublerandom.publication.domain.log.LogWatch;
import org.doublerandom.publication.domain.log.WatchedLog;
import org.doublerandom.starter.security.Authorities;

/**
 * Whether an authority's log is served as it was told, on the page.
 *
 * @param wrongSince empty as long as all is well
 * @param open serials that are in use and not announced yet; empty where there is none
 */
record LogView(
        String authority,
        String code,
        int records,
        String head,
        String at,
        String wrongSince,
        List<String> wrong,
        String interventions,
        String open) {
    static LogView of(WatchedLog log, Authorities authorities) {
        LogWatch watch = log.watch();
        return new LogView(
                authorities.all().getOrDefault(watch.authority(), watch.authority()),
                watch.authority(),
                watch.served(),
                watch.head() == null ? "" : watch.head(),
                Chinese.moment(watch.comparedAt()),
                watch.wrongSince() == null ? "" : Chinese.moment(watch.wrongSince()),
                watch.differences().stream()
                        .map(difference -> difference.kind().chinese() + "：" + difference.record())
                        .toList(),
                "作废 %d 次，更换检查对象 %d 次，更换检查人员 %d 次"
                        .formatted(
                                log.interventions().voids(),
                                log.interventions().strikes(),
                                log.interventions().changes()),
                log.open().stream()
                        .map(open -> "第 " + open.serial() + " 号（" + open.plan() + "）")
                        .collect(Collectors.joining("、")));
    }
}
