package org.doublerandom.publication.clients;

import java.util.List;
import org.doublerandom.publication.domain.guide.DocumentNotHere;
import org.doublerandom.publication.domain.guide.GuideDocuments;
import org.doublerandom.publication.domain.guide.PublicChecklist;
import org.doublerandom.publication.domain.guide.PublicGuide;
import org.doublerandom.publication.domain.guide.PublicQuestion;
import org.doublerandom.starter.http.ServiceCalls;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.service.annotation.GetExchange;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Asks the directory for guides and industry checklists. */
@Component
class HttpGuideDocuments implements GuideDocuments {
    private final DocumentOffer directory;
    private final JsonMapper json;

    HttpGuideDocuments(ServiceCalls calls, JsonMapper json, @Value("${doublerandom.directory-url}") String url) {
        this.directory = calls.to(url, DocumentOffer.class);
        // a later directory may serve more fields; the digest covers them all
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    @Override
    public PublicGuide guide(String authority, Digest digest) {
        ServedGuide served = json.readValue(fetched("guides", digest), ServedGuide.class);
        ItemId item = new ItemId(served.item());
        List<PublicQuestion.Asking> asking = List.of(new PublicQuestion.Asking(authority, item));
        return new PublicGuide(
                authority,
                item,
                served.version(),
                served.questions().stream()
                        .map(question -> question.toQuestion(asking))
                        .toList());
    }

    @Override
    public PublicChecklist checklist(Digest digest) {
        ServedChecklist served = json.readValue(fetched("checklists", digest), ServedChecklist.class);
        return new PublicChecklist(
                served.authority(),
                served.checklist(),
                served.version(),
                served.name(),
                orNone(served.industries()),
                orNone(served.tags()),
                served.items().stream().map(ServedItem::toItem).toList(),
                served.questions().stream()
                        .map(question -> question.toQuestion(orNone(question.answers()).stream()
                                .map(ServedAnswer::toAsking)
                                .distinct()
                                .toList()))
                        .toList());
    }

    private byte[] fetched(String kind, Digest digest) {
        try {
            byte[] body = directory.document(kind, digest.hex());
            if (body == null || !Digest.of(body).equals(digest)) {
                throw new DocumentNotHere(digest);
            }
            return body;
        } catch (HttpClientErrorException refusal) {
            throw new DocumentNotHere(digest);
        }
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** What the directory offers: the document byte for byte. */
    interface DocumentOffer {
        @GetExchange(url = "/internal/v1/{kind}/{digest}", accept = "application/json")
        byte @Nullable [] document(@PathVariable String kind, @PathVariable String digest);
    }

    record ServedGuide(String item, int version, List<ServedQuestion> questions) {}

    record ServedChecklist(
            String authority,
            String checklist,
            int version,
            String name,
            @Nullable List<String> industries,
            @Nullable List<String> tags,
            List<ServedItem> items,
            List<ServedQuestion> questions) {}

    record ServedItem(
            String authority,
            String item,
            String name,
            @Nullable String guide) {
        PublicChecklist.Item toItem() {
            return new PublicChecklist.Item(authority, new ItemId(item), name, guide != null);
        }
    }

    record ServedAnswer(String authority, String item) {
        PublicQuestion.Asking toAsking() {
            return new PublicQuestion.Asking(authority, new ItemId(item));
        }
    }

    record ServedQuestion(
            int no,
            String text,
            @Nullable String answer,
            @Nullable List<String> options,
            @Nullable String unit,
            @Nullable String legalBasis,
            @Nullable String hint,
            @Nullable List<ServedAnswer> answers) {
        PublicQuestion toQuestion(List<PublicQuestion.Asking> asking) {
            return new PublicQuestion(
                    no, text, answer == null ? "YES_NO" : answer, orNone(options), unit, legalBasis, hint, asking);
        }
    }
}
