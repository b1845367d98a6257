package org.doublerandom.starter.input;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.Arrays;
import org.doublerandom.values.PageRequest;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Writes into the OpenAPI document how a list is read part by part. */
final class PageDocument implements GlobalOperationCustomizer {
    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        boolean isList =
                Arrays.stream(method.getMethodParameters()).anyMatch(p -> p.getParameterType() == PageRequest.class);
        if (isList) {
            Schema<String> cursor = new StringSchema();
            cursor.setPattern("^[A-Za-z0-9_-]+$");
            operation.addParametersItem(new QueryParameter()
                    .name(PageParameter.CURSOR)
                    .description("`next` of the part before; left out for the first part")
                    .schema(cursor));
            Schema<Number> limit = new IntegerSchema();
            limit.setMinimum(BigDecimal.ONE);
            limit.setMaximum(BigDecimal.valueOf(PageRequest.MOST));
            limit.setDefault(PageRequest.USUAL);
            operation.addParametersItem(new QueryParameter()
                    .name(PageParameter.LIMIT)
                    .description("At most so many rows")
                    .schema(limit));
        }
        return operation;
    }
}
