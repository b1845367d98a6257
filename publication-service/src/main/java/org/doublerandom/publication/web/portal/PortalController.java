package org.doublerandom.publication.web.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.doublerandom.publication.application.Today;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public page; it needs no script and no sign-in. */
@Controller
class PortalController {
    private final PortalPages pages;
    private final Today today;

    PortalController(PortalPages pages, Today today) {
        this.pages = pages;
        this.today = today;
    }

    @GetMapping({"/", "/portal"})
    String page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kpi,
            @RequestParam(defaultValue = "") String authority,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("page", pages.page(q, kpi, authority, today.date().getYear()));
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(Duration.ofSeconds(10)).cachePublic().getHeaderValue());
        return "portal";
    }
}
