#pragma once

#include "agreement/agreement_header.h"
#include "agreement/agreement_pdf.h"
#include "domain/trail_line.h"
#include "exchange/content.h"
#include "overview/templates.h"
#include "shared/navigator.h"
#include "shared/page.h"

class QStackedWidget;

namespace alongside {

class AgreementSheet;
class NoticeLine;
struct LeavingPrint;

// A teacher's Coaching Communication Agreement: started, filled in together, discussed, acknowledged, renewed; every
// version can be read again and printed.
class AgreementTab : public Page {
    Q_OBJECT
public:
    AgreementTab(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent = nullptr);

    void setTeacher(TeacherId teacher);

    // Goes to a question of a version that can be filled in: the newest, or a new one where there is none.
    void fillInQuestion(const std::string& key);

protected:
    void refresh() override;

private:
    QWidget* makeBlank();
    QWidget* makeAgreement();
    AgreementStanding standing() const;
    void fitForm(const AgreementStanding& standing);
    void showStanding(const AgreementStanding& standing);
    void sayWhyReadOnly(const AgreementStanding& standing);
    void start();
    void acknowledgeShown();
    PaperAgreement paper() const; // of the version that is shown
    void save(const PaperAgreement& paper, WayOut way);
    void print(const LeavingPrint& leaving, const PaperAgreement& paper);
    QString teacherName() const;

    Navigator& navigator_;
    const AgreementForm& builtIn_;
    AgreementForm form_;              // with the coach's goals, and those that the version in view chose
    std::vector<TemplateLine> goals_; // as they were when `form_` was made for
    AgreementId formOf_;
    TeacherId teacher_;
    AgreementId shown_; // not set: the newest version
    QStackedWidget* stack_;
    AgreementHeader* header_;
    NoticeLine* readOnly_;
    AgreementSheet* sheet_;
};

} // namespace alongside
