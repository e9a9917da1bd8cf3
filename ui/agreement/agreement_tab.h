#pragma once

#include "agreement/agreement_header.h"
#include "exchange/content.h"
#include "shared/navigator.h"
#include "shared/page.h"

class QStackedWidget;

namespace alongside {

class AgreementSheet;
class NoticeLine;

// A teacher's Coaching Communication Agreement: started, filled in together, discussed, acknowledged, renewed; every
// version can be read again and printed.
class AgreementTab : public Page {
    Q_OBJECT
public:
    AgreementTab(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent = nullptr);

    void setTeacher(TeacherId teacher);

protected:
    void refresh() override;

private:
    QWidget* makeBlank();
    QWidget* makeAgreement();
    AgreementStanding standing() const;
    void showStanding(const AgreementStanding& standing);
    void sayWhyReadOnly(const AgreementStanding& standing);
    void start();
    void acknowledgeShown();
    void savePdf(bool blank);
    QString teacherName() const;
    QString coachName() const;

    Navigator& navigator_;
    const AgreementForm& form_;
    TeacherId teacher_;
    AgreementId shown_; // not set: the newest version
    QStackedWidget* stack_;
    AgreementHeader* header_;
    NoticeLine* readOnly_;
    AgreementSheet* sheet_;
};

} // namespace alongside
