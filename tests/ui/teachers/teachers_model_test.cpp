#include "teachers/caseload_filter.h"
#include "teachers/teachers_model.h"
#include "ui/qt_words.h"
#include "ui/staff_room.h"

#include <QAbstractItemModelTester>
#include <QStringList>

using namespace alongside;
using namespace alongside::making;

namespace {

QStringList namesIn(const TeachersModel& model) {
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row, TeachersModel::Name).data().toString();
    return names;
}

QStringList split(const char* names) {
    return QString::fromUtf8(names).split(QStringLiteral(", "));
}

struct CaseloadModel : StaffRoom {
    TeachersModel model{link.read()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void show(const char* typed = "") {
        auto rows = caseload(link.read(), link.today());
        readLists(rows, link.read());
        model.readPractices(link.today());
        model.show(fitting(std::move(rows), link.read().schools.all(), QString::fromUtf8(typed)), link.today());
    }
    QString words(TeacherId teacher, int column, int role = Qt::DisplayRole) const {
        return model.indexOf(teacher).siblingAtColumn(column).data(role).toString();
    }
};

} // namespace

TEST_CASE_METHOD(CaseloadModel, "the caseload stands by name, as the language sorts", "[teachers]") {
    put(notebook, aTeacher().named("Åsa Öberg"));
    put(notebook, aTeacher().named("abel Núñez"));
    put(notebook, aTeacher().named("Aaron Zeit").status(TeacherStatus::Ended));
    show();
    CHECK(namesIn(model) == split("abel Núñez, Aisha Karim, Åsa Öberg, Hannah Cohen, Luis Ferreira, Maya Okafor, "
                                  "Priya Raman, Tom Whitfield, Yuki Sato, Aaron Zeit"));
}

TEST_CASE_METHOD(CaseloadModel, "a row says when the two last met, what is planned, owed and agreed", "[teachers]") {
    show();
    CHECK(words(luis, TeachersModel::Role) == QStringLiteral("Grade 6 Mathematics"));
    CHECK(words(luis, TeachersModel::LastMet) == QStringLiteral("2 weeks ago"));
    CHECK(words(luis, TeachersModel::NextPlanned) == QStringLiteral("Today"));
    CHECK(words(luis, TeachersModel::Promises) == QStringLiteral("2"));
    CHECK(words(luis, TeachersModel::AgreementState) == QStringLiteral("Acknowledged 12 Sep"));
    CHECK(words(hannah, TeachersModel::LastMet) == QStringLiteral("None logged"));
    CHECK(words(hannah, TeachersModel::Promises) == QStringLiteral("–"));
    CHECK(words(hannah, TeachersModel::AgreementState) == QStringLiteral("Not yet"));
    CHECK(words(aisha, TeachersModel::AgreementState) == QStringLiteral("Draft"));
}

TEST_CASE_METHOD(CaseloadModel, "what a cell paints it also says", "[teachers]") {
    show();
    CHECK(words(hannah, TeachersModel::Practices, Qt::AccessibleTextRole) ==
          QStringLiteral("Communicative: 1 needs care, 5 not enough yet. Relational: 5 not enough yet. "
                         "Competence-based: 5 not enough yet"));
    CHECK(words(luis, TeachersModel::Promises, Qt::AccessibleTextRole).endsWith(QStringLiteral("1 overdue")));
    CHECK(words(hannah, TeachersModel::NextPlanned, Qt::AccessibleTextRole) == QStringLiteral("Next planned today"));
    CHECK(words(tom, TeachersModel::NextPlanned, Qt::AccessibleTextRole) == QStringLiteral("Nothing planned"));
}

TEST_CASE_METHOD(CaseloadModel, "the table sorts by days and promises, never by practices", "[teachers]") {
    show();
    model.sort(TeachersModel::LastMet, Qt::AscendingOrder);
    CHECK(namesIn(model).first() == QStringLiteral("Hannah Cohen")); // never met
    CHECK(namesIn(model).at(1) == QStringLiteral("Tom Whitfield"));
    model.sort(TeachersModel::NextPlanned, Qt::AscendingOrder);
    CHECK(namesIn(model).last() == QStringLiteral("Yuki Sato")); // nothing planned any more
    model.sort(TeachersModel::Promises, Qt::DescendingOrder);
    const auto byPromises = namesIn(model);
    CHECK(byPromises.first() == QStringLiteral("Luis Ferreira"));
    model.sort(TeachersModel::Practices, Qt::AscendingOrder);
    CHECK(namesIn(model) == byPromises);
}

TEST_CASE_METHOD(CaseloadModel, "sorting keeps what points at a teacher on that teacher", "[teachers]") {
    show();
    const QPersistentModelIndex there = model.indexOf(tom);
    model.sort(TeachersModel::Promises, Qt::DescendingOrder);
    CHECK(there.data().toString() == QStringLiteral("Tom Whitfield"));
}

TEST_CASE_METHOD(CaseloadModel, "the filter finds every word anywhere, without accents and case", "[teachers]") {
    show("SCIENCE 7");
    CHECK(namesIn(model) == split("Maya Okafor"));
    show("ecole");
    CHECK(namesIn(model) == split("Yuki Sato"));
    show("fer lu");
    CHECK(namesIn(model) == split("Luis Ferreira"));
    show("grade 8 h");
    CHECK(namesIn(model) == split("Hannah Cohen, Tom Whitfield"));
    show("   ");
    CHECK(model.rowCount() == 7);
    show("nobody");
    CHECK(model.rowCount() == 0);
}
