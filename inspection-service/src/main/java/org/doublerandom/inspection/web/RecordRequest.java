package org.doublerandom.inspection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.doublerandom.inspection.domain.result.Draft;
import org.doublerandom.inspection.domain.result.InspectionResult;
import org.doublerandom.inspection.domain.result.ItemResult;
import org.doublerandom.inspection.domain.result.Method;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.starter.input.Text;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.ResultCategory;
import org.jspecify.annotations.Nullable;

record RecordRequest(
        @NotNull @Size(max = 200) List<@NotNull @Valid ItemRequest> items,
        @NotNull Method method,
        @Nullable @Text(max = Wording.SHORT) String absentReason) {

    record ItemRequest(
            @NotNull @Pattern(regexp = "[0-9A-Za-z._-]{1,32}")
            String item,

            @NotNull @Size(max = 9) List<@NotNull ResultCategory> categories) {

        ItemResult toResult() {
            return ItemResult.of(new ItemId(item), categories);
        }
    }

    Draft toDraft() {
        return new Draft(
                new InspectionResult(items.stream().map(ItemRequest::toResult).toList()),
                method,
                absentReason == null ? null : Wording.of("absentReason", absentReason, Wording.SHORT));
    }
}
