package org.doublerandom.identity.web;

import java.time.Instant;
import java.util.List;
import org.doublerandom.identity.request.AccountRequest;
import org.jspecify.annotations.Nullable;

record RequestResponse(
        String id,
        AccountRequest.Kind kind,
        AccountRequest.Status status,
        String person,
        String username,
        String name,
        String unit,
        List<String> roles,
        Who asked,
        @Nullable Who decided,
        @Nullable String reason) {

    /** Which administrator, and when. */
    record Who(String person, String name, Instant at) {
        static Who of(AccountRequest.By by) {
            return new Who(by.person(), by.name(), by.at());
        }
    }

    static RequestResponse of(AccountRequest request) {
        AccountRequest.By decided = request.decided();
        return new RequestResponse(
                request.id(),
                request.kind(),
                request.status(),
                request.person(),
                request.wanted().username(),
                request.wanted().name(),
                request.wanted().unit(),
                request.wanted().roles(),
                Who.of(request.asked()),
                decided == null ? null : Who.of(decided),
                request.reason());
    }
}
