#include "store/agreement_table.h"

#include "store/record_table_body.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace alongside {
namespace {

constexpr char kBetween = '\x1f'; // between the choices of one answer

struct AnswerRow {
    const char* kind;
    std::string answer;
};

AnswerRow rowOf(const Answer& answer) {
    if (const auto* tick = std::get_if<bool>(&answer))
        return {"tick", *tick ? "1" : "0"};
    if (const auto* words = std::get_if<std::string>(&answer))
        return {"words", *words};
    if (const auto* several = std::get_if<std::vector<std::string>>(&answer)) {
        std::string joined;
        for (const auto& choice : *several)
            joined += (joined.empty() ? "" : std::string(1, kBetween)) + choice;
        return {"several", joined};
    }
    std::array<char, 40> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), std::get<double>(answer)).ptr;
    return {"number", std::string(digits.begin(), end)};
}

std::vector<std::string> choicesIn(std::string_view joined) {
    std::vector<std::string> choices;
    while (!joined.empty()) {
        const auto end = std::min(joined.find(kBetween), joined.size());
        choices.emplace_back(joined.substr(0, end));
        joined.remove_prefix(std::min(end + 1, joined.size()));
    }
    return choices;
}

Answer answerIn(std::string_view kind, const std::string& answer) {
    if (kind == "tick")
        return answer == "1";
    if (kind == "several")
        return choicesIn(answer);
    if (kind == "words")
        return answer;
    double number = 0;
    std::from_chars(answer.data(), answer.data() + answer.size(), number);
    return number;
}

} // namespace

template <>
struct Mapping<Agreement> {
    static constexpr const char* table = "agreement";
    static constexpr const char* columns =
        "teacher, version, started_on, discussed_on, acknowledged_on, ended_on, review_on, rhythm, "
        "longest_quiet, reply, summary, summary_within, notice, visits, recognition, rung";

    static void put(Query& query, const Agreement& a) {
        query.with(a.teacher, a.version, a.startedOn, a.discussedOn, a.acknowledgedOn, a.endedOn, a.reviewOn, a.rhythm);
        query.with(a.longestQuiet, a.reply, a.summary, a.summaryWithin, a.notice, a.visits, a.recognition, a.rung);
    }

    static void take(Query& query, Agreement& a) {
        query >> a.teacher >> a.version >> a.startedOn >> a.discussedOn >> a.acknowledgedOn >> a.endedOn >> a.reviewOn;
        query >> a.rhythm >> a.longestQuiet >> a.reply >> a.summary >> a.summaryWithin >> a.notice >> a.visits;
        query >> a.recognition >> a.rung;
    }

    static void putLists(const ListWriter& lists, const Agreement& a) {
        lists.erase("DELETE FROM agreement_answer WHERE agreement = ?");
        for (const auto& [question, answer] : a.answers) {
            const auto row = rowOf(answer);
            Query(lists.database(),
                  "INSERT INTO agreement_answer(agreement, question, kind, answer) VALUES (?, ?, ?, ?)")
                .with(lists.owner(), question, row.kind, row.answer)
                .run();
        }
        lists.put("DELETE FROM acknowledgement WHERE agreement = ?",
                  "INSERT INTO acknowledgement(agreement, position, who, name, on_date) VALUES (?, ?, ?, ?, ?)",
                  a.acknowledgements,
                  [](Query& query, const Acknowledgement& item) { query.with(item.who, item.name, item.on); });
    }

    static void takeLists(ListReader<Agreement>& lists) {
        lists.take("SELECT agreement, question, kind, answer FROM agreement_answer WHERE agreement", "",
                   [](Query& query, Agreement& a) {
                       const auto question = query.next<std::string>();
                       const auto kind = query.next<std::string>();
                       a.answers.emplace(question, answerIn(kind, query.next<std::string>()));
                   });
        lists.take("SELECT agreement, who, name, on_date FROM acknowledgement WHERE agreement", "ORDER BY position",
                   [](Query& query, Agreement& a) {
                       auto& item = a.acknowledgements.emplace_back();
                       query >> item.who >> item.name >> item.on;
                   });
    }
};

template class RecordTable<Agreement>;

std::vector<Agreement> AgreementTable::ofTeacher(TeacherId teacher) const {
    return where("WHERE teacher = ? AND removed_at IS NULL ORDER BY version DESC, id DESC", teacher);
}

std::vector<Agreement> AgreementTable::termsOf(TeacherId teacher) const {
    return rowsWhere("WHERE teacher = ? AND removed_at IS NULL ORDER BY version DESC, id DESC", teacher);
}

std::map<TeacherId, std::vector<Agreement>> AgreementTable::termsOfAll() const {
    std::map<TeacherId, std::vector<Agreement>> terms;
    for (auto& version : rowsWhere("WHERE removed_at IS NULL"))
        terms[version.teacher].push_back(std::move(version));
    for (auto& [_, versions] : terms)
        std::sort(versions.begin(), versions.end(), [](const Agreement& a, const Agreement& b) {
            return std::tie(a.version, a.id) > std::tie(b.version, b.id);
        });
    return terms;
}

std::map<AgreementId, std::string> AgreementTable::wordsInForceOn(std::string_view question) const {
    std::map<AgreementId, std::string> words;
    Query query(database(),
                "SELECT a.id, n.answer FROM agreement a CROSS JOIN agreement_answer n ON n.agreement = a.id "
                "AND n.question = ? AND n.kind = 'words' WHERE a.removed_at IS NULL "
                "AND a.acknowledged_on IS NOT NULL AND a.ended_on IS NULL");
    query.with(question);
    while (query.step()) {
        const auto id = query.next<AgreementId>();
        auto& answer = words.emplace(id, query.next<std::string>()).first->second;
        if (cover() && !isPlainAnswer(question, answer))
            cover()->hide(answer);
    }
    return words;
}

std::optional<Agreement> AgreementTable::newestOf(TeacherId teacher) const {
    auto found = where("WHERE teacher = ? AND removed_at IS NULL ORDER BY version DESC, id DESC LIMIT 1", teacher);
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

} // namespace alongside
