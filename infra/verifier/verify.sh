#!/usr/bin/env bash
# Checks a published draw with nothing but bash and coreutils: announcement, seed, roots, tickets, targets.
#   verify.sh <folder>    with announcement.txt seed.txt pool.txt outcome.txt, and roster.txt conflicts.txt if you have them
# Exit code: 0 holds, 1 wrong, 2 not usable. Suite SHA256, at most 2,000 candidates; the Java verifier has no such limits.
set -u
export LC_ALL=C
said_in=${LANG:-en}
case "${1:-}" in --zh) said_in=zh && shift ;; --en) said_in=en && shift ;; esac
case "$said_in" in zh*) zh=1 ;; *) zh=0 ;; esac

say() { if [ "$zh" = 1 ]; then printf '%s\n' "$2"; else printf '%s\n' "$1"; fi; }
wrong() { say "WRONG  $1" "不符  $2"; exit 1; }
unusable() { say "$1" "$2"; exit 2; }

if command -v sha256sum > /dev/null; then
    hash() { local h; h=$(sha256sum) && printf '%s' "${h%% *}"; }
else
    hash() { local h; h=$(shasum -a 256) && printf '%s' "${h%% *}"; }
fi

# The bytes that a hexadecimal number stands for.
raw() {
    local escaped='' i
    for ((i = 0; i < ${#1}; i += 2)); do escaped+="\\x${1:i:2}"; done
    # shellcheck disable=SC2059
    printf "$escaped"
}

folder=${1:-}
[ -n "$folder" ] && [ -d "$folder" ] || unusable "usage: verify.sh [--zh|--en] <folder>" "用法：verify.sh [--zh|--en] <文件夹>"
for name in announcement seed pool outcome; do
    [ -r "$folder/$name.txt" ] || unusable "$name.txt is missing" "缺少 $name.txt"
done

# Bash drops zero bytes when it reads a line.
for name in announcement seed pool roster conflicts outcome; do
    [ ! -r "$folder/$name.txt" ] || [ "$(tr -d '\000' < "$folder/$name.txt" | wc -c)" = "$(wc -c < "$folder/$name.txt")" ] ||
        wrong "$name.txt: a zero byte" "$name.txt：含零字节"
done

# --- announcement
suite='' authority='' plan='' serial='' reserve='' last=''
strata=() parties=() beacons=()
pool='' roster='' conflicts=''
while IFS= read -r line; do
    case "$line" in
        'suite '*) suite=${line#suite } ;;
        'authority '*) authority=${line#authority } ;;
        'plan '*) plan=${line#plan } ;;
        'serial '*) serial=${line#serial } ;;
        'reserve '*) reserve=${line#reserve } ;;
        'pool '*) pool=${line#pool } ;;
        'roster '*) roster=${line#roster } ;;
        'conflicts '*) conflicts=${line#conflicts } ;;
        'stratum '*) strata+=("${line#stratum }") ;;
        'party '*) parties+=("${line#party }") ;;
        'beacon '*) beacons+=("${line#beacon }") ;;
    esac
    last=$line
done < "$folder/announcement.txt"
[ "$last" = END ] && [ -n "$pool" ] && [ -n "$serial" ] || wrong "announcement.txt is none" "announcement.txt 不是公告"
[ "$suite" = SHA256 ] || unusable "suite $suite: this program knows SHA-256 only and has checked nothing of this draw; take the Java verifier" \
    "算法 $suite：本程序只会 SHA-256，对本次抽取未作任何核对；请用 Java 核验程序"
announced=$(hash < "$folder/announcement.txt")
say "ok  announcement of $plan, serial $serial: digest $announced" "相符  $plan 的公告，序号 $serial：摘要 $announced"
[ ${#beacons[@]} -gt 0 ] || say "--  grade L1: all parties together could have steered it, or whoever reads the deposits with the last party, or both key holders" \
    "——  L1 级：各方全部串通，或能读取封存秘密的人与最后寄存的一方串通，或两名密钥保管人串通，即可左右结果"

# --- seed
n=0 expected=$((2 + ${#parties[@]} + ${#beacons[@]}))
while IFS= read -r line || { [ -n "$line" ] && wrong "seed.txt: the last line is not ended by LF" "seed.txt 末行未以 LF 结束"; }; do
    n=$((n + 1))
    at=$((n - 3)) of_beacon=$((n - 3 - ${#parties[@]}))
    if [ $n = 1 ]; then
        due='DRAW1 seed'
    elif [ $n = 2 ]; then
        due=$announced
    elif [ $n -gt $expected ]; then
        due=''
    elif [ $of_beacon -ge 0 ]; then
        due="beacon ${beacons[$of_beacon]} ${line##* }"
    else
        name=${parties[$at]% *} secret=${line##* }
        due="reveal $name $secret"
        if [ "$secret" = - ]; then
            case "${beacons[*]-}" in
                '' | DICE*) wrong "seed.txt, line $n: the secret of $name is missing" "seed.txt 第 $n 行：缺少 $name 的秘密" ;;
            esac
        else
            opened=$(printf 'DRAW1 commit %s %s %s %s %s\n' "$authority" "$plan" "$serial" "$name" "$secret" | hash)
            [ "$opened" = "${parties[$at]#* }" ] ||
                wrong "seed.txt, line $n: the secret of $name does not open its commitment" "seed.txt 第 $n 行：$name 的秘密与其承诺不符"
        fi
    fi
    [ "$line" = "$due" ] || wrong "seed.txt, line $n: \"$line\" (expected: \"$due\")" "seed.txt 第 $n 行：“$line”（应为“$due”）"
done < "$folder/seed.txt"
[ $n = $expected ] || wrong "seed.txt: $n lines (expected: $expected)" "seed.txt：$n 行（应为 $expected）"
seed=$(hash < "$folder/seed.txt")
say "ok  seed $seed" "相符  种子 $seed"

# --- roots: pages of P lines are leaves, split at the largest power of two (RFC 6962)
leaves=()
tree() {
    local from=$1 count=$2 left=1
    if [ "$count" = 1 ]; then
        printf '%s' "${leaves[$from]}"
        return
    fi
    while [ $((left * 2)) -lt "$count" ]; do left=$((left * 2)); done
    { printf '\x01'; raw "$(tree "$from" $left)"; raw "$(tree $((from + left)) $((count - left)))"; } | hash
}
leaf() { { printf '\0'; printf '%s' "$1"; } | hash; }
require_root() {
    local name=$1 root=$2 lines=$3 page=$4 found='' text='' n=0 line before=''
    leaves=()
    while IFS= read -r line || { [ -n "$line" ] && wrong "$name.txt: the last line is not ended by LF" "$name.txt 末行未以 LF 结束"; }; do
        n=$((n + 1))
        [[ $n = 1 || "$line" > "$before" ]] || wrong "$name.txt, line $n: not in ascending order" "$name.txt 第 $n 行：未按升序排列"
        before=$line
        text+=$line$'\n'
        if [ $((n % page)) = 0 ]; then leaves+=("$(leaf "$text")") text=''; fi
    done < "$folder/$name.txt"
    [ -z "$text" ] || leaves+=("$(leaf "$text")")
    if [ $n = 0 ]; then found=$(printf '' | hash); else found=$(tree 0 ${#leaves[@]}); fi
    [ "$n" = "$lines" ] || wrong "$name.txt: $n lines (announced: $lines)" "$name.txt：$n 行（公告为 $lines）"
    [ "$found" = "$root" ] || wrong "$name.txt: root $found (announced: $root)" "$name.txt：根 $found（公告为 $root）"
    say "ok  $name.txt: the announced one, $n lines, root $root" "相符  $name.txt：与公告一致，$n 行，根 $root"
}
read -r root lines page <<< "$pool"
[ "$lines" -le 2000 ] || unusable "$lines candidates: take the Java verifier" "$lines 个对象：请用 Java 核验程序"
require_root pool "$root" "$lines" "$page"
for name in roster conflicts; do
    if [ -r "$folder/$name.txt" ]; then
        read -r root lines page <<< "${!name}"
        require_root $name "$root" "$lines" "$page"
    fi
done

# --- tickets and targets
key=$(printf 'DRAW1 key target %s\n' "$seed" | hash)
targets() {
    local stratum code minimum cap eligible take id area of hits status n sorted ticket rank kind reserves
    printf 'DRAW1 outcome\nannouncement %s\nseed %s\n' "$announced" "$seed"
    for stratum in "${strata[@]}"; do
        read -r code _ minimum cap eligible take <<< "$stratum"
        n=0
        sorted=$(while IFS=$'\t' read -r id area of hits status; do
            if [ "$of" = "$code" ] && [ "$status" = - ] && [ "$hits" -lt "$cap" ]; then
                printf '%s %s\n' "$({ raw "$key"; printf %s "$id"; } | hash)" "$id"
            fi
        done < "$folder/pool.txt" | sort)
        [ -z "$sorted" ] || n=$(printf '%s\n' "$sorted" | wc -l)
        [ "$((n))" = "$eligible" ] || { printf 'eligible %s %s\n' "$code" "$((n))"; return; }
        [ "$take" -gt 0 ] || continue
        reserves=$(((take * reserve + 99) / 100))
        [ $reserves -gt 0 ] || reserves=1
        printf 'cutoff %s %s\n' "$code" "$(printf '%s\n' "$sorted" | head -n "$take" | tail -n 1 | cut -d ' ' -f 1)"
        rank=0 kind=primary
        while read -r ticket id; do
            if [ $kind = primary ] && [ $rank = "$take" ]; then kind=reserve rank=0; fi
            rank=$((rank + 1))
            printf '%s %s %s %s %s\n' $kind "$code" $rank "$id" "$ticket"
        done <<< "$(printf '%s\n' "$sorted" | head -n $((take + reserves)))"
    done
    printf 'END\n'
}
shown() {
    while IFS= read -r line; do
        case "$line" in 'level '* | 'team '*) ;; *) printf '%s\n' "$line" ;; esac
    done < "$folder/outcome.txt"
}
n=0
exec 3< <(targets) 4< <(shown)
while true; do
    n=$((n + 1))
    follows='' found=''
    IFS= read -r follows <&3 && more=1 || more=0
    IFS= read -r found <&4 && also=1 || also=0
    case "$follows" in
        'eligible '*) wrong "pool.txt: $follows (announced otherwise)" "pool.txt：${follows#eligible } 可抽（与公告不符）" ;;
    esac
    [ "$follows" = "$found" ] && [ $more = $also ] ||
        wrong "outcome.txt, line $n: \"$found\" (follows: \"$follows\")" "outcome.txt 第 $n 行：“$found”（推算为“$follows”）"
    [ $more = 1 ] || break
done
say "ok  outcome.txt: every target is what follows" "相符  outcome.txt：对象均与推算一致"
say "not checked: how many each stratum gives, who read the dice, beacons' sources, teams, the log" \
    "未核对：各层应抽数、骰子的读数、信标来源、检查组、日志"
