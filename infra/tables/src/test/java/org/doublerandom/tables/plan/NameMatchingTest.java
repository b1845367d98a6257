package org.doublerandom.tables.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameMatchingTest {
    private final NameMatching items = new NameMatching(
            List.of("登记事项检查", "拍卖活动经营资格检查", "食品生产监督检查", "食品销售监督检查", "特种设备使用单位监督检查", "公示信息检查", "登记事项检查（个体）"));

    @Test
    void aCellThatListsItemsMeansEachOfThem() {
        assertThat(items.proposed("1.拍卖活动经营资格检查；2.登记事项检查"))
                .containsExactly(
                        new NameMatch("拍卖活动经营资格检查", "拍卖活动经营资格检查", 100), new NameMatch("登记事项检查", "登记事项检查", 100));
    }

    @Test
    void whereNoNameIsTheSameThoseThatAreAlikeAreProposedTheMostAlikeFirst() {
        List<NameMatch> proposed = items.proposed("食品生产企业监督抽查");

        assertThat(proposed).extracting(NameMatch::name).containsExactly("食品生产监督检查");
        assertThat(proposed.get(0).measure()).isBetween(50, 99);
        assertThat(items.proposed("公示信息抽查")).containsExactly(new NameMatch("公示信息抽查", "公示信息检查", 99));
    }

    @Test
    void aListIsLookedUpPieceByPieceWhereNothingIsLikeIt() {
        assertThat(items.proposed("招生简章、公示信息、特种设备使用"))
                .extracting(NameMatch::part, NameMatch::name)
                .containsExactly(tuple("公示信息", "公示信息检查"), tuple("特种设备使用", "特种设备使用单位监督检查"));
    }

    @Test
    void whatIsLikeNothingIsProposedNothing() {
        assertThat(items.proposed("殡葬服务公开")).isEmpty();
        assertThat(items.proposed("监督检查")).isEmpty();
        assertThat(items.proposed("")).isEmpty();
    }

    @Test
    void partsAreThoseOfThePublishedCells() {
        assertThat(NameMatching.partsOf("1.在用计量器具监督检查；2.登记事项检查")).containsExactly("在用计量器具监督检查", "登记事项检查");
        assertThat(NameMatching.partsOf("1.甲检查2.乙检查")).containsExactly("甲检查", "乙检查");
        assertThat(NameMatching.partsOf("抽查2.5吨以上锅炉")).containsExactly("抽查2.5吨以上锅炉");
    }
}
