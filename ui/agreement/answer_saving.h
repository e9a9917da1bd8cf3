#pragma once

#include "agreement/pending_answers.h"
#include "shared/notebook_link.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace alongside {

class SavedMark;

// Saves by itself what is answered in an agreement: within a second, and when the field is left. What is to be mended
// first waits here, of every version.
class AnswerSaving : public QObject {
    Q_OBJECT
public:
    AnswerSaving(NotebookLink& link, SavedMark& mark, QObject* parent);

    // The version that is filled in; none while it is only read.
    void setVersion(AgreementId version, bool editable);

    void note(const std::vector<GivenAnswer>& given);
    void saveNow();
    void leaveField(); // what comes next is another step of undo

    Agreement shown(const Agreement& stored) const; // with what waits; one that is only read as it is stored
    std::set<std::string> keys() const;             // of the questions whose answers wait
    std::map<std::string, QString> unclear() const; // by the question's key

Q_SIGNALS:
    void taken(); // fewer answers wait

private:
    const PendingAnswers* pending() const;

    NotebookLink& link_;
    SavedMark& mark_;
    AgreementId version_;
    bool editable_ = false;
    std::map<AgreementId, PendingAnswers> pending_; // those of every version, until they are mended
    int stretch_ = 1;                               // of typing in one field
    QTimer soon_;
};

} // namespace alongside
