package org.doublerandom.inspection.clients;

import java.util.Arrays;
import java.util.List;
import org.doublerandom.inspection.domain.guide.AnswerKind;
import org.doublerandom.inspection.domain.guide.Guide;
import org.doublerandom.inspection.domain.guide.GuideId;
import org.doublerandom.inspection.domain.guide.GuideNotHere;
import org.doublerandom.inspection.domain.guide.Manner;
import org.doublerandom.inspection.domain.guide.PublishedGuides;
import org.doublerandom.inspection.domain.guide.Question;
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

/** Asks the directory for guides. */
@Component
class HttpPublishedGuides implements PublishedGuides {
    private final GuideOffer directory;
    private final JsonMapper json;

    HttpPublishedGuides(ServiceCalls calls, JsonMapper json, @Value("${doublerandom.directory-url}") String url) {
        this.directory = calls.to(url, GuideOffer.class);
        // a later directory may serve more fields; the digest covers them all
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    @Override
    public byte[] fetch(Digest digest) {
        try {
            byte[] body = directory.guide(digest.hex());
            return body == null ? new byte[0] : body;
        } catch (HttpClientErrorException refusal) {
            throw new GuideNotHere(digest);
        }
    }

    @Override
    public Guide read(byte[] bytes) {
        ServedGuide served = json.readValue(bytes, ServedGuide.class);
        List<Question> questions =
                served.questions().stream().map(ServedQuestion::toQuestion).toList();
        return new Guide(
                new GuideId(served.guide()), served.version(), new ItemId(served.item()), questions, Digest.of(bytes));
    }

    /** What the directory offers: the document byte for byte. */
    interface GuideOffer {
        @GetExchange(url = "/internal/v1/guides/{digest}", accept = "application/json")
        byte @Nullable [] guide(@PathVariable String digest);
    }

    record ServedGuide(String guide, int version, String item, List<ServedQuestion> questions) {}

    record ServedQuestion(
            int no,
            String text,
            @Nullable String answer,
            @Nullable List<String> options,
            @Nullable String unit,
            @Nullable String legalBasis,
            @Nullable String hint) {
        /** A kind that this service does not know yet is judged only, as before guides said any. */
        Question toQuestion() {
            AnswerKind kind = Arrays.stream(AnswerKind.values())
                    .filter(known -> known.name().equals(answer))
                    .findFirst()
                    .orElse(null);
            return new Question(
                    no,
                    text,
                    kind == null
                            ? null
                            : new Manner(kind, options == null ? List.of() : options, unit, legalBasis, hint));
        }
    }
}
