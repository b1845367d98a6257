package org.doublerandom.publication.web;

import org.doublerandom.publication.application.CheckNotice;
import org.doublerandom.publication.application.SearchRecord;
import org.doublerandom.publication.application.Today;
import org.doublerandom.publication.domain.notice.NoticeUnknown;
import org.doublerandom.publication.domain.search.SearchText;
import org.doublerandom.publication.domain.search.SearchTextRefused;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/publication/v1")
class SearchController {
    private final SearchRecord search;
    private final CheckNotice notices;
    private final Today today;

    SearchController(SearchRecord search, CheckNotice notices, Today today) {
        this.search = search;
        this.notices = notices;
        this.today = today;
    }

    @GetMapping("/search")
    @Refuses(SearchTextRefused.class)
    ResponseEntity<Page<TrailResponse>> search(@RequestParam(defaultValue = "") String q, PageRequest page) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(SearchText.in(q)
                        .map(text -> search.search(text, page))
                        .orElse(Page.empty())
                        .map(trail -> TrailResponse.of(trail, today.date())));
    }

    @GetMapping("/notices/{code}")
    @Refuses(NoticeUnknown.class)
    ResponseEntity<NoticeResponse> notice(@PathVariable String code) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(NoticeResponse.of(notices.check(code)));
    }
}
