#include "agreement/answer_saving.h"

#include "actions/agreement_actions.h"
#include "shared/attempt.h"
#include "shared/saved_mark.h"

#include <QWidget>

#include <utility>

namespace alongside {
namespace {

constexpr int kSaveAfter = 800; // milliseconds after the first edit

} // namespace

AnswerSaving::AnswerSaving(NotebookLink& link, SavedMark& mark, QObject* parent)
    : QObject(parent), link_(link), mark_(mark) {
    soon_.setSingleShot(true);
    soon_.setInterval(kSaveAfter);
    connect(&soon_, &QTimer::timeout, this, &AnswerSaving::saveNow);
}

void AnswerSaving::setVersion(AgreementId version, bool editable) {
    version_ = version;
    editable_ = editable;
}

const PendingAnswers* AnswerSaving::pending() const {
    const auto found = editable_ ? pending_.find(version_) : pending_.end();
    return found == pending_.end() ? nullptr : &found->second;
}

void AnswerSaving::note(const std::vector<GivenAnswer>& given) {
    for (const auto& each : given)
        pending_[version_].put(each);
    if (!soon_.isActive())
        soon_.start();
}

void AnswerSaving::saveNow() {
    soon_.stop();
    const auto stored = link_.read().agreements.find(version_);
    if (!pending() || pending()->isEmpty() || !stored)
        return;
    auto& pending = pending_[version_];
    auto rest = pending;
    const auto next = rest.take(*stored, link_.today());
    const bool done = next == *stored || attempt(mark_.window(), [&] {
                          const auto before =
                              std::exchange(pending, rest); // the announcement shows the outcome at once
                          try {
                              fillIn(link_.notebook(), next, stretch_);
                          } catch (const Error&) {
                              pending = before; // nothing typed is lost
                              throw;
                          }
                      });
    if (done) {
        pending = rest;
        Q_EMIT taken();
    }
    if (pending.isEmpty())
        mark_.showSaved();
    else
        mark_.showTrouble(tr("Not all of it is saved yet"));
}

void AnswerSaving::leaveField() {
    saveNow();
    ++stretch_;
}

Agreement AnswerSaving::shown(const Agreement& stored) const {
    return pending() ? pending()->over(stored) : stored;
}

std::set<std::string> AnswerSaving::keys() const {
    return pending() ? pending()->keys() : std::set<std::string>();
}

std::map<std::string, QString> AnswerSaving::unclear() const {
    return pending() ? pending()->unclear() : std::map<std::string, QString>();
}

} // namespace alongside
