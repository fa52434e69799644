from django.urls import path

from .views import editor, officer, portal, public, shortlist

L = "provider/listings/<int:pk>/"

urlpatterns = [
    path("services/<slug:slug>/", public.ServicePage.as_view(), name="service_page"),
    path("providers/<slug:slug>/", public.ProviderPage.as_view(), name="provider_page"),
    path("shortlist/", shortlist.ShortlistPage.as_view(), name="shortlist"),
    path("shortlist/shared/<slug:code>/", shortlist.SharedListPage.as_view(), name="shared_list"),
    path("compare/", shortlist.ComparePage.as_view(), name="compare"),
    path("provider/", portal.ProviderHome.as_view(), name="provider_home"),
    path("provider/team/<slug:slug>/", portal.TeamPage.as_view(), name="provider_team"),
    path("provider/team/<slug:slug>/<int:pk>/end/", portal.EndMembership.as_view(), name="membership_end"),
    path("provider/details/<slug:slug>/", portal.DetailsPage.as_view(), name="provider_details"),
    path("provider/checks/<slug:slug>/", portal.ChecksPage.as_view(), name="provider_checks"),
    path("provider/listings/new/<slug:slug>/", editor.NewListing.as_view(), name="listing_new"),
    path(L, editor.ListingDesk.as_view(), name="listing_edit"),
    path(L + "send/", editor.SendListing.as_view(), name="listing_send"),
    path(L + "sent/", editor.ListingSent.as_view(), name="listing_sent"),
    path(L + "preview/", editor.PreviewListing.as_view(), name="listing_preview"),
    path(L + "act/", editor.ActOnListing.as_view(), name="listing_act"),
    path(L + "close/", editor.CloseListing.as_view(), name="listing_close"),
    path(L + "<slug:step>/", editor.EditStep.as_view(), name="listing_step"),
    path("officer/listings/", officer.ListingQueue.as_view(), name="listing_queue"),
    path("officer/listings/<int:pk>/", officer.CheckListing.as_view(), name="listing_check"),
    path("officer/listings/<int:pk>/preview/", officer.PreviewSubmission.as_view(), name="submission_preview"),
    path("officer/providers/", officer.ProvidersOverseen.as_view(), name="providers_overseen"),
    path("officer/providers/<slug:slug>/", officer.OverseeProvider.as_view(), name="oversee_provider"),
    path("officer/providers/<slug:slug>/check/", officer.RecordCheck.as_view(), name="check_record"),
]
