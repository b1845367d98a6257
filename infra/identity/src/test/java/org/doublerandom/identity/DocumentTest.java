package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.doublerandom.testkit.api.ApiDocument;
import org.doublerandom.testkit.api.DocumentReview;
import org.doublerandom.testkit.api.OperationIds;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DocumentTest extends IdentityTest {
    @Test
    void theDocumentIsAPageToWorkFrom() throws Exception {
        ApiDocument document = document("/v3/api-docs");

        assertThat(DocumentReview.faultsOf(document)).isEmpty();
        assertThat(DocumentReview.operationIdsOf(document)).containsExactlyElementsOf(OperationIds.pinned());
    }

    private ApiDocument document(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return new ApiDocument(JsonMapper.shared()
                .readTree(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body()));
    }
}
