#include "actions/agreement_actions.h"

#include "actions/insist_on.h"

#include <algorithm>

namespace alongside {
namespace {

Agreement stored(const Notebook& notebook, AgreementId id) {
    auto agreement = notebook.read().agreements.find(id);
    if (!agreement)
        throw Error(Error::Kind::NoSuchRecord);
    return *agreement;
}

// As stored and not acknowledged yet: what the two said yes to stays as it was, and changes are a new version.
Agreement storedAndOpen(const Notebook& notebook, AgreementId id) {
    auto agreement = stored(notebook, id);
    if (agreement.endedOn)
        throw Error(Error::Kind::Refused, "ended");
    if (agreement.acknowledgedOn)
        throw Error(Error::Kind::Refused, "acknowledged");
    return agreement;
}

void put(Notebook& notebook, Op op, const Agreement& agreement, int stretch = 0) {
    insistOn(problemsIn(agreement, notebook.today()));
    notebook.perform({op, agreement.teacher, stretch}, [&](Tables& t) { t.agreements.correct(agreement); });
}

Agreement firstVersion(const Teacher& teacher) {
    Agreement agreement;
    agreement.teacher = teacher.id;
    agreement.visits = teacher.dropIn;
    agreement.recognition = teacher.recognition;
    const auto say = [&](const char* question, std::string answer) {
        if (!isBlank(answer))
            agreement.answers.emplace(question, std::move(answer));
    };
    if (teacher.priorRelation != PriorRelation::None)
        say("two-of-us.prior", std::string(wordOf(teacher.priorRelation)));
    say("two-of-us.teacher-free-times", teacher.planningPeriods);
    say("communication.quiet-hours", teacher.quietHours);
    return agreement;
}

// What the form asks about one version only.
constexpr const char* kOfOneVersion[] = {"review.mid-point", "review.changed", "review.talked-through"};

Agreement nextVersion(Agreement agreement) {
    agreement.id = {};
    agreement.stamp = {};
    ++agreement.version;
    agreement.discussedOn.reset();
    agreement.acknowledgedOn.reset();
    agreement.endedOn.reset();
    agreement.reviewOn.reset();
    agreement.acknowledgements.clear();
    for (const auto* key : kOfOneVersion)
        agreement.answers.erase(key);
    return agreement;
}

} // namespace

AgreementId startAgreement(Notebook& notebook, TeacherId id) {
    const auto teacher = notebook.read().teachers.find(id);
    if (!teacher)
        throw Error(Error::Kind::NoSuchRecord);
    const auto newest = notebook.read().agreements.newestOf(id);
    auto agreement = newest ? nextVersion(*newest) : firstVersion(*teacher);
    agreement.startedOn = notebook.today();
    insistOn(problemsIn(agreement, notebook.today()));
    return notebook.perform({newest ? Op::RenewAgreement : Op::StartAgreement, id},
                            [&](Tables& t) { return t.agreements.add(agreement); });
}

void fillIn(Notebook& notebook, const Agreement& agreement, int stretch) {
    storedAndOpen(notebook, agreement.id);
    put(notebook, Op::FillInAgreement, agreement, stretch);
}

void discuss(Notebook& notebook, AgreementId id, Date on) {
    auto agreement = storedAndOpen(notebook, id);
    agreement.discussedOn = on;
    put(notebook, Op::DiscussAgreement, agreement);
}

void acknowledge(Notebook& notebook, AgreementId id, const std::vector<Acknowledgement>& acknowledgements) {
    if (acknowledgements.empty())
        throw Error(Error::Kind::Refused, "nobody acknowledged");
    auto agreement = stored(notebook, id);
    agreement.acknowledgements = acknowledgements;
    agreement.acknowledgedOn =
        std::max_element(acknowledgements.begin(), acknowledgements.end(), [](const auto& a, const auto& b) {
            return a.on < b.on;
        })->on;
    if (!agreement.discussedOn)
        agreement.discussedOn = agreement.acknowledgedOn;
    insistOn(problemsIn(agreement, notebook.today()));
    notebook.perform({Op::AcknowledgeAgreement, agreement.teacher}, [&](Tables& t) {
        for (auto older : t.agreements.ofTeacher(agreement.teacher)) {
            if (older.id == id || older.endedOn || !older.acknowledgedOn || older.version > agreement.version)
                continue;
            older.endedOn = std::max(*agreement.acknowledgedOn, older.startedOn);
            t.agreements.correct(older);
        }
        t.agreements.correct(agreement);
    });
}

void endAgreement(Notebook& notebook, AgreementId id, Date on) {
    auto agreement = stored(notebook, id);
    agreement.endedOn = on;
    put(notebook, Op::EndAgreement, agreement);
}

void removeAgreement(Notebook& notebook, AgreementId id) {
    const auto agreement = stored(notebook, id);
    notebook.perform({Op::RemoveAgreement, agreement.teacher}, [&](Tables& t) { t.agreements.remove(id); });
}

} // namespace alongside
